import { defineCheck } from '../check';
import { subjectIn, type StatedColumn } from '../publication-figures';

/** Of the numbers of a series, so many in ten thousand may have the other sign and be the odd ones out. */
const oddOnes = 10;
const enoughNumbers = 20;

export const signUnusual = defineCheck({
  code: 'SIGN_UNUSUAL',
  group: 'content',
  severity: 'warning',
  on: 'publication',
  protects: 'A figure whose sign was turned is seen before it is published.',
  cause: 'A number is negative in a column that is never, or hardly ever, negative elsewhere.',
  remedy:
    'Look at the cell, and at the same authority in other years; accept what is so in `exceptions` of the release.',
  run: ({ series, columns }) => {
    const byColumn = Map.groupBy(columns, ({ column }) => column);
    return series.flatMap(([first]) => {
      const stated = byColumn.get(first?.column ?? '') ?? [];
      const sizes = stated.map(({ numbers }) => numbers.size);
      const size = sizes.reduce((sum, count) => sum + count, 0);
      const negative = stated.flatMap(negativeIn);
      const isOdd = negative.length === 1 || negative.length * 10_000 <= size * oddOnes;
      return size >= enoughNumbers && isOdd ? negative : [];
    });
  },
});

function negativeIn(stated: StatedColumn) {
  const { numbers, column, period } = stated;
  return [...numbers]
    .filter(([, { value }]) => value < 0)
    .map(([authority, { value }]) => ({
      subject: subjectIn(stated, authority),
      found: `${value} in "${column}" for ${authority} in ${period}`,
      expected: 'zero or more, as in nearly all of the series',
    }));
}
