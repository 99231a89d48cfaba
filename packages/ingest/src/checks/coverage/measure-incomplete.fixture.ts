import { binsOfCouncils } from '../../testing/bins-of-councils';
import { withMetrics } from '../../testing/small-run';
import type { CheckFixture } from '../fixture';

export const fixture: CheckFixture = {
  good: binsOfCouncils,
  corruption: 'a measure concerns counties too, of which the file has none',
  corrupt: (good) =>
    withMetrics(good, (metric) => ({
      ...metric,
      responsible: { ...metric.responsible, types: ['unitary', 'county'] },
    })),
};
