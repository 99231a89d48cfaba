import { defineCheck } from '../check';

export const runLength = defineCheck({
  code: 'LAYOUT_RUN_LENGTH',
  group: 'structure',
  severity: 'error',
  on: 'reading',
  protects: 'A sum over a run of columns has neither more nor fewer of them.',
  cause: 'A run of columns is not as long as declared: a column was added or taken away.',
  remedy: 'Look at the columns between the two headers, and correct `count` or the headers.',
});
