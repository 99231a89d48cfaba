import type { AuthorityCode, PeriodId } from '@oflog/metrics-core';

import type { Fact } from '../../facts/fact';
import { defineCheck } from '../check';
import type { Finding } from '../finding';

export const totalAbsent = defineCheck({
  code: 'COVERAGE_TOTAL_ABSENT',
  group: 'coverage',
  severity: 'error',
  on: 'publication',
  protects: 'The published total of an area is held for every period that the file gives it for.',
  cause: 'An area has no published total of a period, and others of the same file have theirs.',
  remedy:
    'Look for its row in the file. Where the publisher gives none, accept it in `exceptions` of the release.',
  run: ({ releases, register }) =>
    releases.flatMap(({ release, facts }) => {
      const totals = facts.filter(({ authority }) => register.byCode(authority) === undefined);
      return [...Map.groupBy(totals, ({ column }) => column).values()].flatMap((ofColumn) =>
        absentFrom(ofColumn, release),
      );
    }),
});

function absentFrom(
  totals: readonly Fact[],
  { id, publication }: { readonly id: string; readonly publication: string },
): Finding[] {
  const periods = new Set(totals.map(({ period }) => period));
  const areas = Map.groupBy(totals, ({ authority }) => authority);
  return [...areas].flatMap(([area, ofArea]: [AuthorityCode, Fact[]]) => {
    const held = new Set<PeriodId>(ofArea.map(({ period }) => period));
    const [first] = ofArea;
    return [...periods].flatMap((period) =>
      first === undefined || held.has(period)
        ? []
        : {
            subject: { publication, release: id, column: first.column, authority: area, period },
            found: `no total of ${area} in "${first.column}" in ${period}`,
            expected: 'one, as for other areas',
          },
    );
  });
}
