import { farCell } from '../../read/hostile-files';
import { binsOfOneYear } from '../../testing/bins-of-councils';
import { withFile } from '../../testing/small-run';
import type { CheckFixture } from '../fixture';

export const fixture: CheckFixture = {
  good: binsOfOneYear,
  corruption: 'a value in a cell far beyond the rest',
  corrupt: (good) => withFile(good, 'bins.xlsx', farCell()),
};
