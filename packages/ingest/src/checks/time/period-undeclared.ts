import { defineCheck } from '../check';

export const periodUndeclared = defineCheck({
  code: 'ROW_PERIOD_UNDECLARED',
  group: 'time',
  severity: 'error',
  on: 'reading',
  protects: 'A file that holds another year than expected is noticed.',
  cause: 'The file has figures of a period that the release does not list.',
  remedy: 'Add the period to `periods` of the release, or drop the rows.',
});
