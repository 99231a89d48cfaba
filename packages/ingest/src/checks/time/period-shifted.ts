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
        const own = statements.filter(
          (other) => other.release !== stated.release && other.period === stated.period,
        );
        // Only a period of which two releases speak can be told from its neighbours.
        if (own.length === 0 || own.some((other) => agree(stated, other))) return [];
        const shifted = statements.find(
          (other) =>
            other.release !== stated.release &&
            other.period !== stated.period &&
            agree(stated, other) &&
            !statements.some(
              (o) => o.release === stated.release && o.period === other.period && agree(o, other),
            ),
        );
        if (shifted === undefined) return [];
        return {
          subject: subjectIn(stated),
          found: `numbers in "${stated.column}" for ${stated.period} that ${shifted.release.id} has for ${shifted.period}`,
          expected: `those that other releases have for ${stated.period}, or revised ones`,
        };
      }),
    );
  },
});

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
