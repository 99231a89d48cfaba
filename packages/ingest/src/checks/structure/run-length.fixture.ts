import { at, binsOfOneYear } from '../../testing/bins-of-councils';
import { withRows, withTable } from '../../testing/small-run';
import type { CheckFixture } from '../fixture';

const sumOfThree = withTable(binsOfOneYear, {
  columns: {
    bins: 'Bins',
    rate: 'Rate',
    lower: 'Lower',
    upper: 'Upper',
    balance: 'Balance',
    weight: { run: { from: 'Rate', to: 'Upper', count: 3 } },
  },
});

export const fixture: CheckFixture = {
  good: sumOfThree,
  corruption: 'a column stands in the middle of a run',
  corrupt: (good) =>
    withRows(good, 'bins.xlsx', (rows) => rows.map((cells) => cells.toSpliced(at.lower, 0, 7))),
};
