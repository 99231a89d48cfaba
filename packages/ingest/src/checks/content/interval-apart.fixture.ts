import { at, binsOfCouncils, fileOf } from '../../testing/bins-of-councils';
import { withCell } from '../../testing/small-run';
import type { CheckFixture } from '../fixture';

export const fixture: CheckFixture = {
  good: binsOfCouncils,
  corruption: 'a rate of another row',
  corrupt: (good) =>
    withCell(
      good,
      fileOf('2022-23'),
      [4, at.rate],
      (cell) => Math.round(Number(cell) * 10 + 50) / 10,
    ),
};
