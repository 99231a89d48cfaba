import { binsOfOneYear } from '../../testing/bins-of-councils';
import { withRows } from '../../testing/small-run';
import type { CheckFixture } from '../fixture';

export const fixture: CheckFixture = {
  good: binsOfOneYear,
  corruption: 'a row stands twice',
  corrupt: (good) => withRows(good, 'bins.xlsx', (rows) => [...rows, rows[5] ?? []]),
};
