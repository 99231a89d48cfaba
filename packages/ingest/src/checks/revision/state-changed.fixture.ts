import { at, binsOfCouncils, fileOf } from '../../testing/bins-of-councils';
import { after, withCell } from '../../testing/small-run';
import type { CheckFixture } from '../fixture';

/** In earlier years too a council has no balance, so that one more is nothing odd. */
const withMarkers = ['2020-21', '2021-22'].reduce(
  (run, year) => withCell(run, fileOf(year), [7, at.balance], () => '[x]'),
  binsOfCouncils,
);

const again = after(withMarkers, withMarkers);

export const fixture: CheckFixture = {
  good: again,
  corruption: 'a marker where the dataset holds a figure',
  corrupt: (good) => withCell(good, fileOf('2022-23'), [5, at.balance], () => '[x]'),
};
