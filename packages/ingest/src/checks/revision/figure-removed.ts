import { defineCheck } from '../check';
import { subjectOfRow } from '../measure-change';

export const figureRemoved = defineCheck({
  code: 'REVISION_FIGURE_REMOVED',
  group: 'revision',
  severity: 'error',
  on: 'dataset',
  protects: 'No figure disappears from the dataset.',
  cause: 'The dataset holds a figure of an authority and period that the run has not.',
  remedy:
    'Look at what changed in the rows and periods of the release. Accept what is right in `exceptions` of the release.',
  run: (change) => {
    const { removed, authoritiesLost, periodsLost } = change.diff;
    return removed
      .filter(
        ({ authority, period, release }) =>
          change.releases.has(release) &&
          !authoritiesLost.includes(authority) &&
          !periodsLost.includes(period),
      )
      .map((row) => ({
        subject: subjectOfRow(change, row),
        found: `nothing for ${row.authority} in ${row.period}`,
        expected: `${row.value ?? row.category ?? row.state}, as the dataset holds it`,
      }));
  },
});
