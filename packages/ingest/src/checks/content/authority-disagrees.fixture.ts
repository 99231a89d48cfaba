import { binsOfOneYear } from '../../testing/bins-of-councils';
import { withRow, withRows, withTable } from '../../testing/small-run';
import { codeOf } from '../../testing/twenty-councils';
import type { CheckFixture } from '../fixture';

const withNames = withTable(
  withRows(binsOfOneYear, 'bins.xlsx', (rows) =>
    rows.map((cells, row) => [...cells, row === 0 ? 'Name' : `Council ${row}`]),
  ),
  {
    authority: [
      { column: 'Code', scheme: 'gss' },
      { column: 'Name', scheme: 'name' },
    ],
  },
);

export const fixture: CheckFixture = {
  good: withNames,
  corruption: 'a row has the code of one council and the name of another',
  corrupt: (good) => withRow(good, 'bins.xlsx', [codeOf(5), 7, 9.5, 50, 48, 52, 3, 'Council 6']),
};
