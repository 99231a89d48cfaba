import { at, binsOfCouncils, fileOf } from '../../testing/bins-of-councils';
import { withCell } from '../../testing/small-run';
import type { CheckFixture } from '../fixture';

export const fixture: CheckFixture = {
  good: binsOfCouncils,
  corruption: 'a decimal point that slipped',
  corrupt: (good) => withCell(good, fileOf('2022-23'), [5, at.weight], (cell) => Number(cell) * 10),
};
