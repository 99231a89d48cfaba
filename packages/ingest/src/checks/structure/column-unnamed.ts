import { defineCheck } from '../check';

export const columnUnnamed = defineCheck({
  code: 'LAYOUT_COLUMN_UNNAMED',
  group: 'structure',
  severity: 'error',
  on: 'reading',
  protects: 'Headers that slipped sideways do not give figures another name.',
  cause: 'A column between those that are read holds numbers and has no header.',
  remedy:
    'Compare the headers with what stands below them. A column that has none in the published file is named by its letter.',
});
