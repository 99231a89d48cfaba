import { defineCheck } from '../check';
import { decimalsOf } from '../decimals';
import { subjectIn } from '../publication-figures';

/** Digits after the point that a calculation leaves, and no publisher writes. */
const longTail = 9;
const fewDecimals = 4;
/** Of the numbers of a column, at most so many in a hundred with a long tail are the odd ones out. */
const oddOnes = 5;
const enoughNumbers = 20;

export const decimalsUnusual = defineCheck({
  code: 'PRECISION_UNUSUAL',
  group: 'content',
  severity: 'warning',
  on: 'publication',
  protects: 'A figure that somebody calculated, or joined to another, stands out among typed ones.',
  cause: 'A few numbers of a column have many more decimals than all others.',
  remedy:
    'Look at the cells: was one typed over, or made by a formula? Accept what the publisher explains in `exceptions` of the release.',
  run: ({ columns }) =>
    columns.flatMap((stated) => {
      const { numbers, column, period } = stated;
      if (numbers.size < enoughNumbers) return [];
      const tails: string[] = [];
      for (const [authority, { value }] of numbers) {
        const decimals = decimalsOf(value);
        if (decimals > longTail) tails.push(authority);
        else if (decimals > fewDecimals) return [];
        if (tails.length * 100 > numbers.size * oddOnes) return [];
      }
      return tails.map((authority) => ({
        subject: subjectIn(stated, authority),
        found: `${numbers.get(authority)?.value ?? ''} in "${column}" for ${authority} in ${period}`,
        expected: `at most ${fewDecimals} decimals, as all others of the column have`,
      }));
    }),
});
