import { at, binsOfCouncils, fileOf, years } from '../../testing/bins-of-councils';
import { withColumn } from '../../testing/small-run';
import type { CheckFixture } from '../fixture';

/** Four councils never have a weight. */
const withoutFour = years.reduce(
  (run, year) =>
    withColumn(run, fileOf(year), at.weight, (weight, row) => (row < 4 ? '[x]' : weight)),
  binsOfCouncils,
);

export const fixture: CheckFixture = {
  good: withoutFour,
  corruption: 'weights of one year alone for four councils',
  corrupt: (good) =>
    withColumn(good, fileOf('2021-22'), at.weight, (weight, row) =>
      row < 4 ? 1_500.5 + row * 50 : weight,
    ),
};
