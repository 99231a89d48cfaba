import { defineCheck } from '../check';
import { inEachHistory } from '../in-each-history';
import { subjectIn } from '../publication-figures';

/** How alike, in per cent of the larger, a figure and its neighbours must be but for their sign. */
const alike = 25;

export const signTurned = defineCheck({
  code: 'SIGN_TURNED',
  group: 'content',
  severity: 'warning',
  on: 'publication',
  protects: 'A turned sign is seen even in a column that has numbers of both signs.',
  cause: 'A figure is about what it was in the periods before and after, with the other sign.',
  remedy:
    'Look at the cell, and at the same authority in other years; accept what is so in `exceptions` of the release.',
  run: (figures) =>
    inEachHistory(figures, (periods) =>
      periods.flatMap((stated, index) => {
        const before = periods[index - 1];
        const after = periods[index + 1];
        if (before === undefined || after === undefined) return [];
        return [...stated.numbers].flatMap(([authority, { value }]) => {
          const earlier = before.numbers.get(authority)?.value ?? 0;
          const later = after.numbers.get(authority)?.value ?? 0;
          if (!isTurned(value, earlier) || !isTurned(value, later)) return [];
          return {
            subject: subjectIn(stated, authority),
            found: `${value} in "${stated.column}" for ${authority} in ${stated.period}, between ${earlier} and ${later}`,
            expected: 'the same sign as before and after',
          };
        });
      }),
    ),
});

function isTurned(value: number, other: number): boolean {
  const size = Math.max(Math.abs(value), Math.abs(other));
  return value * other < 0 && Math.abs(value + other) * 100 <= size * alike;
}
