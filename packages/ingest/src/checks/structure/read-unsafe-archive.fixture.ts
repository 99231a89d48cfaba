import { partNamed } from '../../read/hostile-files';
import { binsOfOneYear } from '../../testing/bins-of-councils';
import { withFile } from '../../testing/small-run';
import type { CheckFixture } from '../fixture';

export const fixture: CheckFixture = {
  good: binsOfOneYear,
  corruption: 'a part of the workbook that climbs out of it',
  corrupt: (good) => withFile(good, 'bins.xlsx', partNamed('../../bins.xml')()),
};
