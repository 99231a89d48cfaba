import { defineCheck } from '../check';

export const tableEndMissing = defineCheck({
  code: 'LAYOUT_TABLE_END_MISSING',
  group: 'structure',
  severity: 'error',
  on: 'reading',
  protects: 'A table that lost its end, or what follows it, is not read as it comes.',
  cause: 'No row ends the table as declared: the file was cut off, or its total row changed.',
  remedy: 'Check that the file is whole; if it is, correct `until`.',
});
