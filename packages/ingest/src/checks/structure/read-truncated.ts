import { defineCheck } from '../check';

export const readTruncated = defineCheck({
  code: 'READ_TRUNCATED',
  group: 'structure',
  severity: 'error',
  on: 'reading',
  protects: 'Half a file is not read as a shorter publication.',
  cause: 'The end of the file is missing.',
  remedy: 'Download it again.',
});
