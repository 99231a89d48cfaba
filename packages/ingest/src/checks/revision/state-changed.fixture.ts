import { at, binsOfCouncils, fileOf } from '../../testing/bins-of-councils';
import { after, withCell } from '../../testing/small-run';
import type { CheckFixture } from '../fixture';

const again = after(binsOfCouncils, binsOfCouncils);

export const fixture: CheckFixture = {
  good: again,
  corruption: 'a marker where the dataset holds a figure',
  corrupt: (good) => withCell(good, fileOf('2022-23'), [5, at.balance], () => '[x]'),
};
