import { defineCheck } from '../check';
import { subjectOfRow, vintagesGone } from '../measure-change';

export const vintageRemoved = defineCheck({
  code: 'REVISION_VINTAGE_REMOVED',
  group: 'revision',
  severity: 'error',
  on: 'dataset',
  protects: 'What was said on an earlier day can still be answered.',
  cause: 'A release does not state a figure any more that the dataset holds from it.',
  remedy:
    'Look at what changed in the tables and periods of the release. Accept what is right in `exceptions` of the release.',
  run: (change) =>
    vintagesGone(change)
      .filter(({ release }) => change.releases.has(release))
      .map((row) => ({
        subject: subjectOfRow(change, row),
        found: `no figure for ${row.authority} in ${row.period} from ${row.release}`,
        expected: `${row.value ?? row.category ?? row.state}, as the dataset holds it`,
      })),
});
