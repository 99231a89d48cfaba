import { defineCheck } from '../check';

export const readFileMissing = defineCheck({
  code: 'READ_FILE_MISSING',
  group: 'structure',
  severity: 'error',
  on: 'reading',
  protects: 'A file that goes missing during a run is not taken for one without figures.',
  cause: 'A file that was found a moment ago is gone, or is a folder.',
  remedy: 'Put the file back.',
});
