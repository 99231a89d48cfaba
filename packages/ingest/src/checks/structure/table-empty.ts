import { defineCheck } from '../check';

export const tableEmpty = defineCheck({
  code: 'LAYOUT_TABLE_EMPTY',
  group: 'structure',
  severity: 'error',
  on: 'reading',
  protects:
    'A table whose rows all fall through the conditions is not taken for one without figures.',
  cause: 'The table has no row that is kept.',
  remedy: 'Check `firstRow`, `until`, `keep` and `drop` of the layout.',
});
