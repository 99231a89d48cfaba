import { defineCheck } from '../check';

export const patternInvalid = defineCheck({
  code: 'LAYOUT_PATTERN_INVALID',
  group: 'structure',
  severity: 'error',
  on: 'reading',
  protects: 'Rows are not picked by a condition that cannot be read.',
  cause: 'A pattern of the layout is no regular expression.',
  remedy: 'Correct the pattern.',
});
