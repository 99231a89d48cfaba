import { binsOfCouncils } from '../../testing/bins-of-councils';
import { withMetrics } from '../../testing/small-run';
import type { CheckFixture } from '../fixture';

export const fixture: CheckFixture = {
  good: binsOfCouncils,
  corruption: 'a break in a year that the series has not reached',
  corrupt: (good) =>
    withMetrics(good, (metric) => ({
      ...metric,
      breaks: [{ at: '2030-31', reason: 'Other bins.' }],
    })),
};
