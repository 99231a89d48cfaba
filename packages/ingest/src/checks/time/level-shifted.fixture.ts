import { at, binsOfCouncils, fileOf } from '../../testing/bins-of-councils';
import { withColumn } from '../../testing/small-run';
import type { CheckFixture } from '../fixture';

export const fixture: CheckFixture = {
  good: binsOfCouncils,
  corruption: 'a year in kilograms',
  corrupt: (good) =>
    withColumn(good, fileOf('2022-23'), at.weight, (weight) => weight * 1000 + 0.5),
};
