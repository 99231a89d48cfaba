import { binsStatedTwice, fileOf } from '../../testing/bins-of-councils';
import { after, withColumn, withRelease, type SmallRun } from '../../testing/small-run';
import type { CheckFixture } from '../fixture';

/** The last release states its own year, and next year's in the other column. */
const statesYears = (run: SmallRun, periods: readonly string[]): SmallRun =>
  withRelease(run, fileOf('2022-23'), {
    periods: [...periods],
    tables: [
      {
        headerRows: [1],
        period: { inColumns: true },
        columns: {
          bins: {
            byPeriod: Object.fromEntries(
              periods.map((period, index) => [period, index === 0 ? 'Bins' : 'Bins before']),
            ),
          },
        },
      },
    ],
  });
const twoYears = statesYears(
  withColumn(binsStatedTwice, fileOf('2022-23'), 2, (_, row) => 1_100 + 67 * row),
  ['2022-23', '2023-24'],
);

export const fixture: CheckFixture = {
  good: after(twoYears, twoYears),
  corruption: 'a release does not state its second year any more',
  corrupt: (good) => statesYears(good, ['2022-23']),
};
