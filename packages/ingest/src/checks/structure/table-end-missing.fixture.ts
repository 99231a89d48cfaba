import { binsOfOneYear } from '../../testing/bins-of-councils';
import { withRow, withTable, withoutRow } from '../../testing/small-run';
import type { CheckFixture } from '../fixture';

const withEnd = withTable(withRow(binsOfOneYear, 'bins.xlsx', ['End']), {
  until: { column: 'Code', in: ['End'] },
});

export const fixture: CheckFixture = {
  good: withEnd,
  corruption: 'the row that ends the table is cut off',
  corrupt: (good) => withoutRow(good, 'bins.xlsx', 21),
};
