import { at, binsOfCouncils, fileOf } from '../../testing/bins-of-councils';
import { withRows } from '../../testing/small-run';
import type { CheckFixture } from '../fixture';

export const fixture: CheckFixture = {
  good: binsOfCouncils,
  corruption: 'the weights stand in two columns',
  corrupt: (good) =>
    withRows(good, fileOf('2022-23'), ([header = [], ...rows]) => [
      header,
      ...rows.map((cells) => cells.with(at.balance, cells[at.weight] ?? null)),
    ]),
};
