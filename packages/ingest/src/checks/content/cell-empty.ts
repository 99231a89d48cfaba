import { defineCheck } from '../check';

export const cellEmpty = defineCheck({
  code: 'CELL_EMPTY',
  group: 'content',
  severity: 'error',
  on: 'reading',
  protects: 'A figure that was left out is not guessed to be zero.',
  cause: 'A cell is empty, and the layout does not say what that means.',
  remedy: 'Declare `emptyCell` for the column or the table.',
});
