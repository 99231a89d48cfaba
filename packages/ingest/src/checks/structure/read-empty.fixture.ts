import { binsOfOneYear } from '../../testing/bins-of-councils';
import { withFile } from '../../testing/small-run';
import type { CheckFixture } from '../fixture';

export const fixture: CheckFixture = {
  good: binsOfOneYear,
  corruption: 'a file of no bytes',
  corrupt: (good) => withFile(good, 'bins.xlsx', Buffer.alloc(0)),
};
