import { at, binsOfCouncils, fileOf } from '../../testing/bins-of-councils';
import { withCell } from '../../testing/small-run';
import type { CheckFixture } from '../fixture';

/** Two of them: neither is the only one that moved that far. */
export const fixture: CheckFixture = {
  good: binsOfCouncils,
  corruption: 'a decimal point that slipped in two rows',
  corrupt: (good) =>
    [5, 9].reduce(
      (run, row) => withCell(run, fileOf('2021-22'), [row, at.weight], (cell) => Number(cell) * 10),
      good,
    ),
};
