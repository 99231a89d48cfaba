import { defineCheck } from '../check';

export const columnMissing = defineCheck({
  code: 'LAYOUT_COLUMN_MISSING',
  group: 'structure',
  severity: 'error',
  on: 'reading',
  protects: 'A column that was renamed is not replaced by its neighbour.',
  cause: 'No column of the sheet has the declared header.',
  remedy: 'Correct the header in the layout of the release; the error offers the nearest ones.',
});
