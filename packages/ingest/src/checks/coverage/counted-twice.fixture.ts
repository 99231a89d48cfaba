import { binsOfOneYear, rowsOf } from '../../testing/bins-of-councils';
import { withRow, type SmallRun } from '../../testing/small-run';
import { codeOf } from '../../testing/twenty-councils';
import type { CheckFixture } from '../fixture';

/** The year before council 20 took the place of councils 21 and 22. */
const beforeTheMerger: SmallRun = {
  ...binsOfOneYear,
  releases: binsOfOneYear.releases.map((release) => ({ ...release, periods: ['2019-20'] })),
  files: {
    'bins.xlsx': [
      ...rowsOf(0).slice(0, 20),
      [codeOf(21), 800, 900.5, 50.5, 48.4, 52.8, 300],
      [codeOf(22), 700, 800.5, 51.5, 49.4, 53.8, -310],
    ],
  },
  metrics: binsOfOneYear.metrics.map((metric) => ({ ...metric, firstPeriod: '2019-20' })),
};

export const fixture: CheckFixture = {
  good: beforeTheMerger,
  corruption: 'the successor has a row beside those whom it followed',
  corrupt: (good) => withRow(good, 'bins.xlsx', [codeOf(20), 1_500, 1_700.5, 51.1, 49, 53.4, -10]),
};
