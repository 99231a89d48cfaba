import { defineCheck } from '../check';

export const periodUnknown = defineCheck({
  code: 'ROW_PERIOD_UNKNOWN',
  group: 'time',
  severity: 'error',
  on: 'reading',
  protects: 'No figure is lost because its period was not understood.',
  cause: 'A row names a period in a spelling that is not known.',
  remedy: 'Declare the spelling in `period.values`, or drop the row.',
});
