import { xlsxOf } from '../../read/workbook-fixtures';
import { binsOfOneYear } from '../../testing/bins-of-councils';
import { withFile } from '../../testing/small-run';
import type { CheckFixture } from '../fixture';

export const fixture: CheckFixture = {
  good: binsOfOneYear,
  corruption: 'a cell that refers to a text that is not there',
  corrupt: (good) =>
    withFile(
      good,
      'bins.xlsx',
      xlsxOf('<sheetData><row r="1"><c r="A1" t="s"><v>5</v></c></row></sheetData>'),
    ),
};
