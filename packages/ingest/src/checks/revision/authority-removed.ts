import { defineCheck } from '../check';

export const authorityRemoved = defineCheck({
  code: 'REVISION_AUTHORITY_REMOVED',
  group: 'revision',
  severity: 'error',
  on: 'dataset',
  protects: 'No authority disappears from a measure.',
  cause: 'The dataset holds figures of an authority, and the run has none of them.',
  remedy:
    'Look at what changed in the register, or in whom the measure concerns. Accept what is right in `exceptions` of a release behind it.',
  run: ({ measure, diff, releases }) =>
    diff.authoritiesLost.flatMap((authority) => {
      const rows = diff.removed.filter((row) => row.authority === authority);
      const last = rows.at(-1);
      if (last === undefined || !rows.some(({ release }) => releases.has(release))) return [];
      return {
        subject: { measure: measure.id, authority, release: last.release },
        found: `no figure of ${authority}`,
        expected: `the ${rows.length} that the dataset holds`,
      };
    }),
});
