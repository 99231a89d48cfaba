import { defineCheck } from '../check';

export const readSheetMissing = defineCheck({
  code: 'READ_SHEET_MISSING',
  group: 'structure',
  severity: 'error',
  on: 'reading',
  protects: 'Figures are not read off another sheet than the declared one.',
  cause: 'The file has no sheet of the declared name: it was renamed, or another file was saved.',
  remedy: 'Correct the sheet in the layout of the release; the error offers the nearest name.',
});
