import { workbookOf } from '../../read/workbook-fixtures';
import { binsOfOneYear, rowsOf } from '../../testing/bins-of-councils';
import { withFile, halfOf } from '../../testing/small-run';
import type { CheckFixture } from '../fixture';

export const fixture: CheckFixture = {
  good: binsOfOneYear,
  corruption: 'half of the workbook',
  corrupt: (good) => withFile(good, 'bins.xlsx', halfOf(workbookOf({ Data: rowsOf(2) }, 'xlsx'))),
};
