import { at, binsOfCouncils, fileOf } from '../../testing/bins-of-councils';
import { withColumn } from '../../testing/small-run';
import type { CheckFixture } from '../fixture';

export const fixture: CheckFixture = {
  good: binsOfCouncils,
  corruption: 'three councils without a figure',
  corrupt: (good) =>
    withColumn(good, fileOf('2022-23'), at.bins, (bins, row) => (row < 3 ? '[x]' : bins)),
};
