import { at, binsOfOneYear, rowsOf } from '../../testing/bins-of-councils';
import { withCell, withRow, withTable } from '../../testing/small-run';
import type { CheckFixture } from '../fixture';

/** The workbook ends in a row that adds up its bins. */
const binsAddedUp = rowsOf(2)
  .slice(1)
  .reduce((sum, cells) => sum + Number(cells[at.bins]), 0);
const total = ['Total', binsAddedUp, 41_000.1, 61.5, 59.1, 63.8, 40];

const controlled = withTable(withRow(binsOfOneYear, 'bins.xlsx', total), {
  drop: [{ column: 'Code', in: ['Total'] }],
  controls: [{ where: [{ column: 'Code', in: ['Total'] }], columns: ['bins'], tolerance: 0.5 }],
});

export const fixture: CheckFixture = {
  good: controlled,
  corruption: 'one bin more in one cell',
  corrupt: (good) => withCell(good, 'bins.xlsx', [5, at.bins], (cell) => Number(cell) + 1),
};
