import { at, binsOfCouncils, fileOf } from '../../testing/bins-of-councils';
import { withCell, withMetrics } from '../../testing/small-run';
import type { CheckFixture } from '../fixture';

const withinBounds = withMetrics(binsOfCouncils, (metric) =>
  metric.id === 'bins-emptied' ? { ...metric, bounds: { min: 0, max: 2_400 } } : metric,
);

export const fixture: CheckFixture = {
  good: withinBounds,
  corruption: 'a figure just above the greatest that there can be',
  corrupt: (good) => withCell(good, fileOf('2022-23'), [20, at.bins], () => 2_430),
};
