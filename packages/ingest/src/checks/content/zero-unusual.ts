import { defineCheck } from '../check';
import { subjectIn, type StatedColumn } from '../publication-figures';

/** Of the numbers of a series, so many in ten thousand may be zero and be the odd ones out. */
const oddOnes = 10;
const enoughNumbers = 20;

export const zeroUnusual = defineCheck({
  code: 'ZERO_UNUSUAL',
  group: 'content',
  severity: 'warning',
  on: 'publication',
  protects: 'A zero that was filled in where nothing is known is seen before it is published.',
  cause: 'A number is zero in a column that is never, or hardly ever, zero elsewhere.',
  remedy:
    'Look at the cell. Declare what its zeros mean in `zeros` of the column, or accept what is so in `exceptions` of the release.',
  run: ({ columns }) =>
    [...Map.groupBy(columns, ({ column }) => column).values()].flatMap((stated) => {
      const size = stated.reduce((sum, { numbers }) => sum + numbers.size, 0);
      const zeros = stated.flatMap(zerosIn);
      const isOdd = zeros.length === 1 || zeros.length * 10_000 <= size * oddOnes;
      return size >= enoughNumbers && isOdd ? zeros : [];
    }),
});

function zerosIn(stated: StatedColumn) {
  const { numbers, column, period } = stated;
  return [...numbers]
    .filter(([, { value }]) => value === 0)
    .map(([authority]) => ({
      subject: subjectIn(stated, authority),
      found: `0 in "${column}" for ${authority} in ${period}`,
      expected: 'another number than zero, as in nearly all of the series',
    }));
}
