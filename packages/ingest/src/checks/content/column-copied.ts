import { defineCheck } from '../check';
import { subjectIn, type StatedColumn } from '../publication-figures';

/** Fewer different numbers, such as a few zeros, may be alike by chance. */
const enoughNumbers = 10;

export const columnCopied = defineCheck({
  code: 'COLUMN_COPIED',
  group: 'content',
  severity: 'error',
  on: 'publication',
  protects: 'One column of a file is not read under two names.',
  cause: 'Two columns of a release have the same numbers for all authorities.',
  remedy:
    'Compare the headers that the two columns are bound to, and correct the wrong one in the layout.',
  run: ({ columns }) => {
    const byPrint = Map.groupBy(columns.filter(hasEnough), fingerprint);
    return [...byPrint.values()].flatMap((alike) => {
      const [first, second] = alike;
      if (first === undefined || second === undefined) return [];
      return {
        subject: subjectIn(second),
        found: `the numbers of "${first.column}" in "${second.column}" too, for all authorities in ${second.period}`,
        expected: 'numbers of its own in each column',
      };
    });
  },
});

function hasEnough({ numbers }: StatedColumn): boolean {
  const different = new Set<number>();
  for (const { value } of numbers.values()) {
    different.add(value);
    if (different.size === enoughNumbers) return true;
  }
  return false;
}

/** The same for columns of one release and period that have the same numbers. */
function fingerprint({ release, period, numbers }: StatedColumn): string {
  let sum = 0;
  let mixed = 0;
  for (const { value } of numbers.values()) {
    sum += value;
    mixed = (mixed * 31 + value) % 1_000_003;
  }
  return `${release.id} ${period} ${numbers.size} ${sum} ${mixed}`;
}
