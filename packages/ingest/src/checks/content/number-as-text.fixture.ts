import { at, binsOfOneYear } from '../../testing/bins-of-councils';
import { withCell } from '../../testing/small-run';
import type { CheckFixture } from '../fixture';

export const fixture: CheckFixture = {
  good: binsOfOneYear,
  corruption: 'a weight that is typed over as text',
  corrupt: (good) => withCell(good, 'bins.xlsx', [5, at.weight], (cell) => String(cell)),
};
