import { binsOfCouncils, fileOf } from '../../testing/bins-of-councils';
import { withoutFile } from '../../testing/small-run';
import type { CheckFixture } from '../fixture';

export const fixture: CheckFixture = {
  good: binsOfCouncils,
  corruption: 'the file of one year is gone',
  corrupt: (good) => withoutFile(good, fileOf('2021-22')),
};
