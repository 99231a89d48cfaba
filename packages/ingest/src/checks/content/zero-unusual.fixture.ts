import { at, binsOfCouncils, fileOf } from '../../testing/bins-of-councils';
import { withCell } from '../../testing/small-run';
import type { CheckFixture } from '../fixture';

export const fixture: CheckFixture = {
  good: binsOfCouncils,
  corruption: 'a weight of nothing',
  corrupt: (good) => withCell(good, fileOf('2022-23'), [3, at.weight], () => 0),
};
