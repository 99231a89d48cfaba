import { at, binsOfCouncils, fileOf } from '../../testing/bins-of-councils';
import { withCell } from '../../testing/small-run';
import type { CheckFixture } from '../fixture';

export const fixture: CheckFixture = {
  good: binsOfCouncils,
  corruption: 'half as many bins again',
  corrupt: (good) =>
    withCell(good, fileOf('2022-23'), [5, at.bins], (cell) => Math.round(Number(cell) * 1.5)),
};
