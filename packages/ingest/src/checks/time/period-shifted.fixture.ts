import { binsStatedTwice, fileOf } from '../../testing/bins-of-councils';
import { withRows } from '../../testing/small-run';
import type { CheckFixture } from '../fixture';

export const fixture: CheckFixture = {
  good: binsStatedTwice,
  corruption: 'the headers of two years changed places',
  corrupt: (good) =>
    withRows(good, fileOf('2022-23'), ([header = [], ...rows]) => [
      header.with(1, 'Bins before').with(2, 'Bins'),
      ...rows,
    ]),
};
