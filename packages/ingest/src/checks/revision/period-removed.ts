import { defineCheck } from '../check';

export const periodRemoved = defineCheck({
  code: 'REVISION_PERIOD_REMOVED',
  group: 'revision',
  severity: 'error',
  on: 'dataset',
  protects: 'No year disappears from a series.',
  cause: 'The dataset holds figures of a period, and the run has none of them.',
  remedy:
    'Look at what changed in the periods of the releases. Accept what is right in `exceptions` of a release behind it.',
  run: ({ measure, diff, releases }) =>
    diff.periodsLost.flatMap((period) => {
      const rows = diff.removed.filter((row) => row.period === period);
      const last = rows.at(-1);
      if (last === undefined || !rows.some(({ release }) => releases.has(release))) return [];
      return {
        subject: { measure: measure.id, period, release: last.release },
        found: `no figure of ${period}`,
        expected: `the ${rows.length} that the dataset holds`,
      };
    }),
});
