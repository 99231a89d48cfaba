import { binsOfOneYear } from '../../testing/bins-of-councils';
import { withRow, withTable, withoutRow } from '../../testing/small-run';
import type { CheckFixture } from '../fixture';

const england = ['England', 32_000, 41_000, 61.5, 59.1, 63.8, 40];

const withTotal = withTable(withRow(binsOfOneYear, 'bins.xlsx', england), {
  totals: [{ area: 'E92000001', where: [{ column: 'Code', in: ['England'] }] }],
});

export const fixture: CheckFixture = {
  good: withTotal,
  corruption: 'the row of the total is gone',
  corrupt: (good) => withoutRow(good, 'bins.xlsx', 21),
};
