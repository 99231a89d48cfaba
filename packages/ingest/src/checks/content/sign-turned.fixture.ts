import { at, binsOfCouncils, fileOf } from '../../testing/bins-of-councils';
import { withCell } from '../../testing/small-run';
import type { CheckFixture } from '../fixture';

export const fixture: CheckFixture = {
  good: binsOfCouncils,
  corruption: 'a sign turned in the middle of a series',
  corrupt: (good) => withCell(good, fileOf('2021-22'), [3, at.balance], (cell) => -Number(cell)),
};
