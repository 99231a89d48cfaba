import { defineCheck } from '../check';
import { subjectIn } from '../publication-figures';

/** Of the numbers of a column, at most so many in a hundred with a fraction are the odd ones out. */
const oddOnes = 5;
const enoughNumbers = 20;

export const fractionAmongWholes = defineCheck({
  code: 'VALUE_FRACTION',
  group: 'content',
  severity: 'warning',
  on: 'publication',
  protects: 'A decimal point that slipped into a count is seen.',
  cause: 'A few numbers of a column that counts whole things have a fraction.',
  remedy:
    'Look at the cells and the notes of the file; accept what the publisher explains in `exceptions` of the release.',
  run: ({ columns }) =>
    columns.flatMap((stated) => {
      const { numbers, column, period } = stated;
      if (stated.declared.unit.quantity !== 'count' || numbers.size < enoughNumbers) return [];
      const fractions = [...numbers].filter(([, { value }]) => !Number.isInteger(value));
      if (fractions.length * 100 > numbers.size * oddOnes) return [];
      return fractions.map(([authority, { value }]) => ({
        subject: subjectIn(stated, authority),
        found: `${value} in "${column}" for ${authority} in ${period}`,
        expected: 'a whole number, as nearly all of the column are',
      }));
    }),
});
