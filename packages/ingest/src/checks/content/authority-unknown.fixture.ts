import { binsOfOneYear } from '../../testing/bins-of-councils';
import { withRow } from '../../testing/small-run';
import type { CheckFixture } from '../fixture';

export const fixture: CheckFixture = {
  good: binsOfOneYear,
  corruption: 'a row has a code that is nobody’s',
  corrupt: (good) => withRow(good, 'bins.xlsx', ['E06000899', 7, 9.5, 50, 48, 52, 3]),
};
