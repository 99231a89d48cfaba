import { at, binsOfCouncils, fileOf } from '../../testing/bins-of-councils';
import { withColumn } from '../../testing/small-run';
import type { CheckFixture } from '../fixture';

export const fixture: CheckFixture = {
  good: binsOfCouncils,
  corruption: 'one weight filled down the column',
  corrupt: (good) => withColumn(good, fileOf('2022-23'), at.weight, () => 2_000.5),
};
