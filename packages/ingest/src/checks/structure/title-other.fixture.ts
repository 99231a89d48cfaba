import { binsOfOneYear } from '../../testing/bins-of-councils';
import { withRows, withTable } from '../../testing/small-run';
import type { CheckFixture } from '../fixture';

/** The year stands behind the headers. */
const saying = (year: string) =>
  withRows(
    withTable(binsOfOneYear, { title: { row: 1, pattern: '2022-23$' } }),
    'bins.xlsx',
    (rows) => rows.map((cells, index) => (index === 0 ? [...cells, `Bins ${year}`] : cells)),
  );

export const fixture: CheckFixture = {
  good: saying('2022-23'),
  corruption: 'the sheet of another year',
  corrupt: () => saying('2021-22'),
};
