import { workbookOf } from '../../read/workbook-fixtures';
import { binsOfOneYear, rowsOf } from '../../testing/bins-of-councils';
import { withFile } from '../../testing/small-run';
import type { CheckFixture } from '../fixture';

export const fixture: CheckFixture = {
  good: binsOfOneYear,
  corruption: 'the sheet has another name',
  corrupt: (good) => withFile(good, 'bins.xlsx', workbookOf({ Figures: rowsOf(2) }, 'xlsx')),
};
