import { defineCheck } from '../check';

export const periodAbsent = defineCheck({
  code: 'COVERAGE_PERIOD_ABSENT',
  group: 'time',
  severity: 'error',
  on: 'reading',
  protects: 'A year that a file should hold does not go missing.',
  cause: 'The release lists a period for which the file has no figure.',
  remedy: 'Correct `periods` of the release, or the tables that should hold it.',
});
