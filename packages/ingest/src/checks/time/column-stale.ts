import { defineCheck } from '../check';
import { subjectIn, type StatedColumn } from '../publication-figures';

/** In per cent of the authorities of both periods. */
const tooMany = 80;
const enoughNumbers = 10;

export const columnStale = defineCheck({
  code: 'COLUMN_STALE',
  group: 'time',
  severity: 'error',
  on: 'publication',
  protects: 'The figures of a year are not those of the year before under a new header.',
  cause: 'Most authorities have the very number of the period before, in a column that else moves.',
  remedy:
    'Look at the column: is it bound to the year before? Where the publisher carried figures forward, accept it in `exceptions` of the release.',
  run: ({ series }) =>
    series.filter(canMove).flatMap((periods) => {
      const shares = periods.map((stated, index) => sameShare(stated, periods[index - 1]));
      // What stays the same every year is not stale.
      const moves = shares.some((share) => share !== null && share < 50);
      return periods.flatMap((stated, index) => {
        const share = shares[index] ?? 0;
        if (share < tooMany || !(moves || periods.length === 2)) return [];
        return {
          subject: subjectIn(stated),
          found: `the numbers of ${periods[index - 1]?.period ?? ''} in "${stated.column}" for ${Math.floor(share)} % of authorities in ${stated.period}`,
          expected: 'numbers that moved',
        };
      });
    }),
});

/** Land stays as large as it is. */
function canMove([first]: readonly StatedColumn[]): boolean {
  return first?.declared.unit.quantity !== 'area';
}

/** In per cent; null where too few have numbers other than zero in both. */
function sameShare(stated: StatedColumn, before: StatedColumn | undefined): number | null {
  if (before === undefined) return null;
  let both = 0;
  let same = 0;
  for (const [authority, { value }] of stated.numbers) {
    const earlier = before.numbers.get(authority)?.value;
    if (earlier === undefined || (value === 0 && earlier === 0)) continue;
    both += 1;
    if (value === earlier) same += 1;
  }
  return both < enoughNumbers ? null : (same * 100) / both;
}
