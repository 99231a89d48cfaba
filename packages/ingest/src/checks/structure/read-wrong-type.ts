import { defineCheck } from '../check';

export const readWrongType = defineCheck({
  code: 'READ_WRONG_TYPE',
  group: 'structure',
  severity: 'error',
  on: 'reading',
  protects: 'A web page or another kind of file is not read as a table.',
  cause: 'The content is not what the extension says, such as a web page saved as a workbook.',
  remedy: 'Open the file to see what was saved, and download the publication again.',
});
