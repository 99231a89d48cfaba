import { at, binsOfCouncils, fileOf } from '../../testing/bins-of-councils';
import { withColumn } from '../../testing/small-run';
import type { CheckFixture } from '../fixture';

export const fixture: CheckFixture = {
  good: binsOfCouncils,
  corruption: 'half as many bins again, in every council',
  corrupt: (good) => withColumn(good, fileOf('2022-23'), at.bins, (bins) => Math.round(bins * 1.5)),
};
