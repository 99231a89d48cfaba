import { at, binsOfOneYear } from '../../testing/bins-of-councils';
import { withCell } from '../../testing/small-run';
import type { CheckFixture } from '../fixture';

export const fixture: CheckFixture = {
  good: binsOfOneYear,
  corruption: 'a header has another name',
  corrupt: (good) => withCell(good, 'bins.xlsx', [0, at.weight], () => 'Mass'),
};
