import { at, binsOfOneYear } from '../../testing/bins-of-councils';
import { withCell } from '../../testing/small-run';
import type { CheckFixture } from '../fixture';

export const fixture: CheckFixture = {
  good: binsOfOneYear,
  corruption: 'a lower end with a decimal that no other has',
  corrupt: (good) => withCell(good, 'bins.xlsx', [5, at.lower], (cell) => Number(cell) - 0.03),
};
