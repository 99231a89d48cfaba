import { defineCheck } from '../check';

export const columnUndeclared = defineCheck({
  code: 'LAYOUT_COLUMN_UNDECLARED',
  group: 'structure',
  severity: 'error',
  on: 'reading',
  protects: 'Every column that is read has a declared unit and meaning.',
  cause: 'A table binds a column that the publication does not declare.',
  remedy: 'Correct the name, or declare the column with its unit and meaning.',
});
