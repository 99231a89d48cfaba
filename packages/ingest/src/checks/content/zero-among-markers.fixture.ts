import { at, binsOfOneYear } from '../../testing/bins-of-councils';
import { withCell } from '../../testing/small-run';
import type { CheckFixture } from '../fixture';

/** Two councils put out as many bins as they took in. */
const withZeros = [8, 12].reduce(
  (run, row) => withCell(run, 'bins.xlsx', [row, at.balance], () => 0),
  binsOfOneYear,
);

/** The fifth council sent nothing. */
const withoutReturn = Object.values(at)
  .filter((column) => column !== at.code)
  .reduce((run, column) => withCell(run, 'bins.xlsx', [5, column], () => '[x]'), withZeros);

export const fixture: CheckFixture = {
  good: withoutReturn,
  corruption: 'a zero for one marker of a council that sent nothing',
  corrupt: (good) => withCell(good, 'bins.xlsx', [5, at.balance], () => 0),
};
