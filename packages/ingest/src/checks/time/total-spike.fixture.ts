import { at, binsOfCouncils, fileOf, years } from '../../testing/bins-of-councils';
import { withCell, withRow, withTable } from '../../testing/small-run';
import type { CheckFixture } from '../fixture';

const england = ['England', 32_000, 41_000, 61.5, 59.1, 63.8, 40];

const withTotals = withTable(
  years.reduce((run, year) => withRow(run, fileOf(year), england), binsOfCouncils),
  { totals: [{ area: 'E92000001', where: [{ column: 'Code', in: ['England'] }] }] },
);

export const fixture: CheckFixture = {
  good: withTotals,
  corruption: 'a total in kilograms',
  corrupt: (good) =>
    withCell(good, fileOf('2021-22'), [21, at.weight], (cell) => Number(cell) * 1000),
};
