import { at, binsOfCouncils, fileOf } from '../../testing/bins-of-councils';
import { withColumn } from '../../testing/small-run';
import type { CheckFixture } from '../fixture';

export const fixture: CheckFixture = {
  good: binsOfCouncils,
  corruption: 'three councils without a weight in the middle of a series',
  corrupt: (good) =>
    withColumn(good, fileOf('2021-22'), at.weight, (weight, row) => (row < 3 ? '[x]' : weight)),
};
