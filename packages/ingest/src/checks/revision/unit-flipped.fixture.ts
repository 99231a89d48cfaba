import { at, binsOfCouncils, fileOf } from '../../testing/bins-of-councils';
import { after, withColumn } from '../../testing/small-run';
import type { CheckFixture } from '../fixture';

const again = after(binsOfCouncils, binsOfCouncils);

export const fixture: CheckFixture = {
  good: again,
  corruption: 'tens of bins taken for bins, in three councils',
  corrupt: (good) =>
    withColumn(good, fileOf('2022-23'), at.balance, (balance, row) =>
      row < 3 ? balance * 10 : balance,
    ),
};
