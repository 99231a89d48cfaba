import { defineCheck } from '../check';

export const readEmpty = defineCheck({
  code: 'READ_EMPTY',
  group: 'structure',
  severity: 'error',
  on: 'reading',
  protects: 'A download that left no bytes does not empty a series.',
  cause: 'The file has no bytes.',
  remedy: 'Download it again.',
});
