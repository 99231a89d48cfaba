import { binsOfCouncils } from '../../testing/bins-of-councils';
import { withMetrics } from '../../testing/small-run';
import type { CheckFixture } from '../fixture';

export const fixture: CheckFixture = {
  good: binsOfCouncils,
  corruption: 'the measure says that it begins a year earlier',
  corrupt: (good) => withMetrics(good, (metric) => ({ ...metric, firstPeriod: '2019-20' })),
};
