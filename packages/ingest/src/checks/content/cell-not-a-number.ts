import { defineCheck } from '../check';

export const cellNotANumber = defineCheck({
  code: 'CELL_NOT_A_NUMBER',
  group: 'content',
  severity: 'error',
  on: 'reading',
  protects: 'An unknown marker never becomes a zero or an empty figure.',
  cause: 'A cell holds a text that is neither a number nor a declared marker.',
  remedy: 'Look the marker up in the notes of the file and declare what it means in `missing`.',
});
