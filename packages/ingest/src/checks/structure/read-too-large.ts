import { defineCheck } from '../check';

export const readTooLarge = defineCheck({
  code: 'READ_TOO_LARGE',
  group: 'structure',
  severity: 'error',
  on: 'reading',
  protects: 'One file cannot use up the memory or the disk of the machine.',
  cause: 'The file goes beyond a limit of reading.',
  remedy: 'Check that it is the published file; if it is, raise the limit.',
});
