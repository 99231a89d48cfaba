import { binsOfOneYear } from '../../testing/bins-of-councils';
import { withRow, withRows, withTable } from '../../testing/small-run';
import { codeOf } from '../../testing/twenty-councils';
import type { CheckFixture } from '../fixture';

const withYears = withTable(
  withRows(binsOfOneYear, 'bins.xlsx', (rows) =>
    rows.map((cells, row) => [...cells, row === 0 ? 'Year' : '2022-23']),
  ),
  { period: { column: 'Year' } },
);

export const fixture: CheckFixture = {
  good: withYears,
  corruption: 'a row of a year that is not said',
  corrupt: (good) => withRow(good, 'bins.xlsx', [codeOf(5), 7, 9.5, 50, 48, 52, 3, 'last year']),
};
