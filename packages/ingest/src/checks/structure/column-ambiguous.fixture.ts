import { at, binsOfOneYear } from '../../testing/bins-of-councils';
import { withRows } from '../../testing/small-run';
import type { CheckFixture } from '../fixture';

export const fixture: CheckFixture = {
  good: binsOfOneYear,
  corruption: 'a second column has the header of the first',
  corrupt: (good) =>
    withRows(good, 'bins.xlsx', (rows) =>
      rows.map((cells) => [...cells, cells[at.weight] ?? null]),
    ),
};
