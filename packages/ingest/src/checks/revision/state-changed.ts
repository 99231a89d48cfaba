import { defineCheck } from '../check';
import { changesWithinReleases, subjectOfRow } from '../measure-change';

export const stateChanged = defineCheck({
  code: 'REVISION_STATE_CHANGED',
  group: 'revision',
  severity: 'error',
  on: 'dataset',
  protects: 'A value does not turn into a gap, nor one reason for a gap into another, unseen.',
  cause: 'A release that the dataset holds has another state for a figure than before.',
  remedy:
    'Look at what changed in the markers, empty cells or absences of the layout. Accept what is right in `exceptions` of the release.',
  run: (change) =>
    changesWithinReleases(change).flatMap(({ before, after, aspects }) =>
      aspects.includes('state')
        ? {
            subject: subjectOfRow(change, after),
            found: `"${after.state}" for ${after.authority} in ${after.period}`,
            expected: `"${before.state}", as the dataset holds it`,
          }
        : [],
    ),
});
