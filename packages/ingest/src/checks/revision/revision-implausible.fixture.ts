import { binsStatedTwice, fileOf } from '../../testing/bins-of-councils';
import { withCell } from '../../testing/small-run';
import type { CheckFixture } from '../fixture';

export const fixture: CheckFixture = {
  good: binsStatedTwice,
  corruption: 'a later release has a third more bins',
  corrupt: (good) =>
    withCell(good, fileOf('2022-23'), [5, 2], (cell) => Math.round(Number(cell) * 1.3)),
};
