import { binsOfCouncils, fileOf } from '../../testing/bins-of-councils';
import { withRelease } from '../../testing/small-run';
import type { CheckFixture } from '../fixture';

export const fixture: CheckFixture = {
  good: binsOfCouncils,
  corruption: 'the file has other bytes than those declared',
  corrupt: (good) => withRelease(good, fileOf('2021-22'), { sha256: 'f'.repeat(64) }),
};
