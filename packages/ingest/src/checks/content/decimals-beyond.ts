import { defineCheck } from '../check';
import { decimalsOf } from '../decimals';
import { subjectIn, type StatedColumn } from '../publication-figures';

/** A publisher writes so many decimals if so many in a hundred of the numbers have them, and two at least. */
const usual = 2;
/** What has more than these was calculated, and not written to a certain decimal. */
const fewDecimals = 4;
const enoughNumbers = 20;

export const decimalsBeyond = defineCheck({
  code: 'PRECISION_BEYOND',
  group: 'content',
  severity: 'warning',
  on: 'publication',
  protects: 'A share or score with a decimal point too far to the left is seen.',
  cause: 'A share or score has more decimals than its publisher writes in that column.',
  remedy:
    'Look at the cell: a decimal point slipped, or the number was calculated. Accept what the publisher explains in `exceptions` of the release.',
  run: ({ columns }) =>
    columns.flatMap((stated) => {
      const { numbers, declared, column, period } = stated;
      if (!['percentage', 'score'].includes(declared.unit.quantity)) return [];
      const most = mostDecimals(stated);
      if (numbers.size < enoughNumbers || most === null || most > fewDecimals) return [];
      return [...numbers]
        .filter(([, { value }]) => decimalsOf(value) > most)
        .map(([authority, { value }]) => ({
          subject: subjectIn(stated, authority),
          found: `${value} in "${column}" for ${authority} in ${period}`,
          expected: `at most ${most} decimals, as the rest of the column has`,
        }));
    }),
});

/** Of the decimals that are usual in the column the most; null where none are. */
function mostDecimals({ numbers }: StatedColumn): number | null {
  const byDecimals = Map.groupBy(numbers.values(), ({ value }) => decimalsOf(value));
  const written = [...byDecimals].flatMap(([decimals, { length }]) =>
    length > 1 && length * 100 >= numbers.size * usual ? [decimals] : [],
  );
  return written.length === 0 ? null : Math.max(...written);
}
