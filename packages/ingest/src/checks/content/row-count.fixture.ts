import { binsOfOneYear } from '../../testing/bins-of-councils';
import { withRows, withTable, withoutRow, type SmallRun } from '../../testing/small-run';
import type { CheckFixture } from '../fixture';

/** Bins alone, each council's in two rows that are added up. */
const inTwoRows: SmallRun = {
  ...withTable(
    withRows(binsOfOneYear, 'bins.xlsx', ([header = [], ...rows]) => [header, ...rows, ...rows]),
    { columns: { bins: { cell: 'Bins', rows: 2 } } },
  ),
  metrics: binsOfOneYear.metrics.slice(0, 1),
};

export const fixture: CheckFixture = {
  good: inTwoRows,
  corruption: 'one of the two rows of a council is gone',
  corrupt: (good) => withoutRow(good, 'bins.xlsx', 5),
};
