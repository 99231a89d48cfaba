import { defineCheck } from '../check';

export const markUnknown = defineCheck({
  code: 'CELL_MARK_UNKNOWN',
  group: 'content',
  severity: 'error',
  on: 'reading',
  protects: 'A footnote that changes what a figure means is not dropped.',
  cause: 'A column of marks holds a text that is not declared.',
  remedy: 'Declare the text in `marks`, with the mark it puts or null.',
});
