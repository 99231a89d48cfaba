import { binsOfCouncils, fileOf } from '../../testing/bins-of-councils';
import { withoutRow } from '../../testing/small-run';
import type { CheckFixture } from '../fixture';

export const fixture: CheckFixture = {
  good: binsOfCouncils,
  corruption: 'a row is left out',
  corrupt: (good) => withoutRow(good, fileOf('2022-23'), 5),
};
