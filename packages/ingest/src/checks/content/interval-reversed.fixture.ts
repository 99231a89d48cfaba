import { at, binsOfCouncils, fileOf } from '../../testing/bins-of-councils';
import { withRows } from '../../testing/small-run';
import type { CheckFixture } from '../fixture';

export const fixture: CheckFixture = {
  good: binsOfCouncils,
  corruption: 'the ends of an interval changed places',
  corrupt: (good) =>
    withRows(good, fileOf('2022-23'), (rows) =>
      rows.map((cells, row) =>
        row === 4
          ? cells.with(at.lower, cells[at.upper] ?? null).with(at.upper, cells[at.lower] ?? null)
          : cells,
      ),
    ),
};
