import { at, binsOfCouncils, fileOf } from '../../testing/bins-of-councils';
import { after, withCell } from '../../testing/small-run';
import type { CheckFixture } from '../fixture';

const again = after(binsOfCouncils, binsOfCouncils);

export const fixture: CheckFixture = {
  good: again,
  corruption: 'a sign turned at the end of a series',
  corrupt: (good) => withCell(good, fileOf('2022-23'), [3, at.balance], (cell) => -Number(cell)),
};
