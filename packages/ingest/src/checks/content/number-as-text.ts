import { defineCheck } from '../check';
import { subjectIn } from '../publication-figures';

/** Of the numbers of a column, at most so many in a hundred that are text are the odd ones out. */
const oddOnes = 5;
const enoughNumbers = 20;

export const numberAsText = defineCheck({
  code: 'CELL_NUMBER_AS_TEXT',
  group: 'content',
  severity: 'warning',
  on: 'publication',
  protects: 'A cell that somebody typed over by hand is seen.',
  cause: 'A few cells of a column hold their number as text, where all others hold a number.',
  remedy:
    'Look at the cells: is the number whole and the right one? If so, accept them in `exceptions` of the release.',
  run: ({ columns }) =>
    columns.flatMap((stated) => {
      const { numbers, column, period } = stated;
      if (numbers.size < enoughNumbers) return [];
      const texts = [...numbers].filter(([, { asText }]) => asText === true);
      if (texts.length * 100 > numbers.size * oddOnes) return [];
      return texts.map(([authority, { value }]) => ({
        subject: subjectIn(stated, authority),
        found: `${value} as text in "${column}" for ${authority} in ${period}`,
        expected: 'a number, as nearly all cells of the column hold',
      }));
    }),
});
