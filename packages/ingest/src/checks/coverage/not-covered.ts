import type { Fact } from '../../facts/fact';
import { listOf } from '../../faults/fault';
import { defineCheck } from '../check';
import type { Finding } from '../finding';

export const notCovered = defineCheck({
  code: 'COVERAGE_NOT_COVERED',
  group: 'coverage',
  severity: 'error',
  on: 'publication',
  protects: 'A row of another kind of body, or of a total, is not taken for a council.',
  cause: 'A file has figures of authorities of a type that its publication does not cover.',
  remedy:
    'Look at the rows: they may be totals, such as those of counties among districts. Drop them in the layout, or add the type to `covers` of the publication, where each file lists all of them.',
  run: ({ releases, publication, register }) =>
    releases.flatMap(({ release, facts }): Finding[] => {
      // A publication that is expected to list nobody in particular may list anybody.
      if (publication.covers.length === 0) return [];
      const first = new Map<string, Fact>();
      for (const fact of facts) {
        const type = register.byCode(fact.authority)?.type;
        if (fact.figure.value === null || type === undefined || type === 'joint-body') continue;
        if (!publication.covers.includes(type) && !first.has(fact.authority)) {
          first.set(fact.authority, fact);
        }
      }
      // Rows of one kind have one cause, such as totals of counties among districts.
      const byType = Map.groupBy(first.values(), (fact) => register.byCode(fact.authority)?.type);
      return [...byType].map(([type = '', others]) => {
        const names = others.map(({ authority, figure }) => {
          const name = register.byCode(authority)?.name ?? '';
          return `${name} (${authority}${figure.source === null ? '' : `, ${figure.source.ref}`})`;
        });
        return {
          subject: {
            publication: publication.id,
            release: release.id,
            ...(others.length === 1 ? { authority: others[0]?.authority ?? '' } : {}),
          },
          found: `figures of ${names.length} of type ${type}: ${listOf(names, 5)}`,
          expected: `authorities of the types ${publication.covers.join(', ')}`,
        };
      });
    }),
});
