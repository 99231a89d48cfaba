import { at, binsOfCouncils, fileOf } from '../../testing/bins-of-councils';
import { withRows } from '../../testing/small-run';
import { codeOf } from '../../testing/twenty-councils';
import type { CheckFixture } from '../fixture';

export const fixture: CheckFixture = {
  good: binsOfCouncils,
  corruption: 'one council has the row of another',
  corrupt: (good) =>
    withRows(good, fileOf('2022-23'), (rows) =>
      rows.map((cells, row) => (row === 8 ? (rows[6] ?? []).with(at.code, codeOf(8)) : cells)),
    ),
};
