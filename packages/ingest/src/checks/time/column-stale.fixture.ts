import { at, binsOfCouncils, fileOf, rowsOf } from '../../testing/bins-of-councils';
import { withColumn } from '../../testing/small-run';
import type { CheckFixture } from '../fixture';

export const fixture: CheckFixture = {
  good: binsOfCouncils,
  corruption: 'the balance of the year before',
  corrupt: (good) =>
    withColumn(
      good,
      fileOf('2022-23'),
      at.balance,
      (_, row) => rowsOf(1)[row + 1]?.[at.balance] ?? null,
    ),
};
