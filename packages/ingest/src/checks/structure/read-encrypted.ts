import { defineCheck } from '../check';

export const readEncrypted = defineCheck({
  code: 'READ_ENCRYPTED',
  group: 'structure',
  severity: 'error',
  on: 'reading',
  protects: 'A file that nobody else can open is not part of the record.',
  cause: 'The file opens with a password only.',
  remedy: 'Use the file as it was published.',
});
