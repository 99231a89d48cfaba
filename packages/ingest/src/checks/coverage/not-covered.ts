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
    'Drop the rows in the layout, or add the type to `covers` of the publication, where each file lists all of them.',
  run: ({ releases, publication, register }) =>
    releases.flatMap(({ release, facts }): Finding[] => {
      // A publication that is expected to list nobody in particular may list anybody.
      if (publication.covers.length === 0) return [];
      const others = new Map<string, string>();
      for (const { authority, figure } of facts) {
        const type = register.byCode(authority)?.type;
        if (figure.value === null || type === undefined || type === 'joint-body') continue;
        if (!publication.covers.includes(type)) others.set(authority, type);
      }
      return [...others].map(([authority, type]) => ({
        subject: { publication: publication.id, release: release.id, authority },
        found: `figures of ${authority}, of type ${type}`,
        expected: `authorities of the types ${publication.covers.join(', ')}`,
      }));
    }),
});
