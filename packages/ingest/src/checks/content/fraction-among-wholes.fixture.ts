import { at, binsOfCouncils, fileOf } from '../../testing/bins-of-councils';
import { withCell } from '../../testing/small-run';
import type { CheckFixture } from '../fixture';

export const fixture: CheckFixture = {
  good: binsOfCouncils,
  corruption: 'half a bin more',
  corrupt: (good) => withCell(good, fileOf('2022-23'), [20, at.bins], (cell) => Number(cell) + 0.5),
};
