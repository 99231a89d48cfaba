import { defineCheck } from '../check';
import { subjectIn, type StatedColumn } from '../publication-figures';

/** In per cent of the authorities of both. */
const mostly = 80;
const enoughNumbers = 10;

export const periodShifted = defineCheck({
  code: 'PERIOD_SHIFTED',
  group: 'time',
  severity: 'error',
  on: 'publication',
  protects: 'Figures are not published for the year before or after their own.',
  cause: 'Two releases state the same numbers, but for different periods.',
  remedy:
    'Find out from headers and notes which periods the columns of both files mean, and correct the one that is wrong.',
  run: ({ columns }) => {
    const byColumn = Map.groupBy(columns, ({ column }) => column);
    return [...byColumn.values()].flatMap((statements) =>
      statements.flatMap((stated) => {
        const shifted = statements.find(
          (other) => other.period !== stated.period && isShifted(stated, other, statements),
        );
        if (shifted === undefined) return [];
        return {
          subject: subjectIn(stated),
          found: `numbers in "${stated.column}" for ${stated.period} that ${shifted.release.id} has for ${shifted.period}`,
          expected: `other numbers for ${stated.period} than for ${shifted.period}`,
        };
      }),
    );
  },
});

/**
 * Whether a column has the numbers of an earlier release's other period, though its own release has
 * other numbers for that. Where it has none, or the same, they were carried forward, not shifted.
 */
function isShifted(
  stated: StatedColumn,
  other: StatedColumn,
  statements: readonly StatedColumn[],
): boolean {
  if (other.release.published >= stated.release.published) return false;
  const own = statements.find(
    ({ release, period }) => release === stated.release && period === other.period,
  );
  return own !== undefined && !agree(own, other) && agree(stated, other);
}

/** Whether most authorities have the same number, zeros apart, in both. */
function agree(a: StatedColumn, b: StatedColumn): boolean {
  let both = 0;
  let same = 0;
  for (const [authority, { value }] of a.numbers) {
    const other = b.numbers.get(authority)?.value;
    if (other === undefined || (value === 0 && other === 0)) continue;
    both += 1;
    if (value === other) same += 1;
  }
  return both >= enoughNumbers && same * 100 >= both * mostly;
}
