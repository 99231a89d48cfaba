import { binsOfCouncils, fileOf } from '../../testing/bins-of-councils';
import { withRelease, type SmallRun } from '../../testing/small-run';
import type { CheckFixture } from '../fixture';

const withPeriodSaid: SmallRun = {
  ...binsOfCouncils,
  releases: binsOfCouncils.releases.map((release) => ({
    ...release,
    tables: release.tables.map((table) => ({ ...table, period: { fixed: release.edition } })),
  })),
};

export const fixture: CheckFixture = {
  good: withPeriodSaid,
  corruption: 'a release lists a year that its file does not have',
  corrupt: (good) => withRelease(good, fileOf('2022-23'), { periods: ['2022-23', '2023-24'] }),
};
