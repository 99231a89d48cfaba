import { at, binsOfCouncils, fileOf } from '../../testing/bins-of-councils';
import { withCell, withMetrics, type SmallRun } from '../../testing/small-run';
import type { CheckFixture } from '../fixture';

/** No measure says how far it may move, so that nothing else looks at the last year. */
const unbounded = withMetrics(binsOfCouncils, ({ plausible: _, ...metric }) => metric);

/** In two rows, so that neither is the only one that moved that far. */
function tenTimes(run: SmallRun): SmallRun {
  return [5, 9].reduce(
    (rows, row) =>
      [at.bins, at.weight, at.balance].reduce(
        (cells, column) =>
          withCell(cells, fileOf('2022-23'), [row, column], (cell) => Number(cell) * 10),
        rows,
      ),
    run,
  );
}

export const fixture: CheckFixture = {
  good: unbounded,
  corruption: 'rows whose counts and weights are ten times as large',
  corrupt: tenTimes,
};
