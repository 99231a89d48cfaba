import { binsOfOneYear } from '../../testing/bins-of-councils';
import { withCell, withRows, withTable } from '../../testing/small-run';
import type { CheckFixture } from '../fixture';

const withNotes = withTable(
  withRows(binsOfOneYear, 'bins.xlsx', (rows) =>
    rows.map((cells, row) => [...cells, row === 0 ? 'Note' : row === 4 ? 'p' : null]),
  ),
  { marks: [{ column: 'Note', values: { p: 'provisional' } }] },
);

export const fixture: CheckFixture = {
  good: withNotes,
  corruption: 'a footnote that is not declared',
  corrupt: (good) => withCell(good, 'bins.xlsx', [6, 7], () => 'q'),
};
