import { defineCheck } from '../check';
import { vintagesGone } from '../measure-change';

export const releaseRemoved = defineCheck({
  code: 'REVISION_RELEASE_REMOVED',
  group: 'revision',
  severity: 'error',
  on: 'dataset',
  protects: 'A release that the dataset rests on stays declared, beside the one that followed it.',
  cause: 'The dataset holds figures of a release that is no longer declared.',
  remedy:
    'Declare the release again. If it has another day or edition, both are to be declared, or the old one named in `exceptions` of the new.',
  run: (change) => {
    const rows = [...vintagesGone(change), ...change.diff.removed];
    const gone = new Set(
      rows.map(({ release }) => release).filter((id) => !change.releases.has(id)),
    );
    return [...gone].sort().map((release) => ({
      subject: { measure: change.measure.id, release },
      found: `no release ${release}`,
      expected: 'all releases whose figures the dataset holds',
    }));
  },
});
