import { at, binsOfOneYear } from '../../testing/bins-of-councils';
import { withRows } from '../../testing/small-run';
import type { CheckFixture } from '../fixture';

/** A column that nothing is read from stands before the rates. */
const withBags = withRows(binsOfOneYear, 'bins.xlsx', (rows) =>
  rows.map((cells, index) => cells.toSpliced(at.rate, 0, index === 0 ? 'Bags' : 40 + index)),
);

export const fixture: CheckFixture = {
  good: withBags,
  corruption: 'a header is gone',
  corrupt: (good) =>
    withRows(good, 'bins.xlsx', ([header = [], ...rows]) => [header.with(at.rate, null), ...rows]),
};
