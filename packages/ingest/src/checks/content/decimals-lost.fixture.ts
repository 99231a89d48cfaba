import { at, binsOfCouncils, fileOf } from '../../testing/bins-of-councils';
import { withColumn } from '../../testing/small-run';
import type { CheckFixture } from '../fixture';

export const fixture: CheckFixture = {
  good: binsOfCouncils,
  corruption: 'weights rounded to whole tonnes',
  corrupt: (good) => withColumn(good, fileOf('2021-22'), at.weight, Math.round),
};
