import { binsOfOneYear } from '../../testing/bins-of-councils';
import { withRows, withTable } from '../../testing/small-run';
import type { CheckFixture } from '../fixture';

const keptByKind = withTable(
  withRows(binsOfOneYear, 'bins.xlsx', (rows) =>
    rows.map((cells, row) => [...cells, row === 0 ? 'Kind' : 'council']),
  ),
  { keep: [{ column: 'Kind', in: ['council'] }] },
);

export const fixture: CheckFixture = {
  good: keptByKind,
  corruption: 'another word stands in the column by which rows are kept',
  corrupt: (good) =>
    withRows(good, 'bins.xlsx', (rows) =>
      rows.map((cells, row) => (row === 0 ? cells : cells.with(7, 'borough'))),
    ),
};
