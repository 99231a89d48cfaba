import { at, binsOfCouncils, fileOf } from '../../testing/bins-of-councils';
import { withCell } from '../../testing/small-run';
import type { CheckFixture } from '../fixture';

export const fixture: CheckFixture = {
  good: binsOfCouncils,
  corruption: 'a marker for one weight of a council that sent all else',
  corrupt: (good) => withCell(good, fileOf('2022-23'), [3, at.weight], () => '[x]'),
};
