import { binsOfOneYear } from '../../testing/bins-of-councils';
import { withRow } from '../../testing/small-run';
import { codeOf } from '../../testing/twenty-councils';
import type { CheckFixture } from '../fixture';

export const fixture: CheckFixture = {
  good: binsOfOneYear,
  corruption: 'a council that had ended has a row',
  corrupt: (good) => withRow(good, 'bins.xlsx', [codeOf(21), 800, 900.5, 50.5, 48.4, 52.8, 300]),
};
