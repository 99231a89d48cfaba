import { defineCheck } from '../check';

export const columnAmbiguous = defineCheck({
  code: 'LAYOUT_COLUMN_AMBIGUOUS',
  group: 'structure',
  severity: 'error',
  on: 'reading',
  protects: 'Of two columns with one header the wrong one is not read.',
  cause: 'Several columns of the sheet have the declared header.',
  remedy: 'Say which with `occurrence`, or name the headers above it as a list.',
});
