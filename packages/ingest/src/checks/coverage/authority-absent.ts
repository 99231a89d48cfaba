import { defineCheck } from '../check';

export const authorityAbsent = defineCheck({
  code: 'COVERAGE_AUTHORITY_ABSENT',
  group: 'coverage',
  severity: 'error',
  on: 'reading',
  protects: 'No authority drops out of a file without a reason.',
  cause: 'Authorities that were in being have no row in the file, and nothing declares why.',
  remedy:
    'Find out why and declare it in `absences` or `jointReporting`, or correct the rows that are kept.',
});
