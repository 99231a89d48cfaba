import { at, binsOfCouncils, fileOf } from '../../testing/bins-of-councils';
import { withCell } from '../../testing/small-run';
import type { CheckFixture } from '../fixture';

export const fixture: CheckFixture = {
  good: binsOfCouncils,
  corruption: 'more than all households',
  corrupt: (good) => withCell(good, fileOf('2022-23'), [20, at.upper], () => 104.5),
};
