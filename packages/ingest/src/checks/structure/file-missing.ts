import { defineCheck } from '../check';

export const fileMissing = defineCheck({
  code: 'ACQUIRE_FILE_MISSING',
  group: 'structure',
  severity: 'error',
  on: 'reading',
  protects: 'A run has every file that it says it rests on.',
  cause: 'No file of the declared name stands anywhere under the folder of publications.',
  remedy: 'Put the file there, or correct `file` of the release.',
});
