import { deserialize, serialize } from 'node:v8';

import { describe, expect, it } from 'vitest';

import type { CellValue, Workbook } from './grid';
import { workbookPacking } from './packed-workbook';

function workbookOf(...sheets: [sheet: string, rows: CellValue[][]][]): Workbook {
  return {
    file: 'a.xlsx',
    format: 'xlsx',
    sheetNames: ['Notes', ...sheets.map(([sheet]) => sheet)],
    grids: new Map(sheets.map(([sheet, rows]) => [sheet, { sheet, rows }])),
  };
}

/** Packed, written, read and unpacked. */
function keptAndFound(workbook: Workbook): Workbook {
  const written = serialize(workbookPacking.pack(workbook));
  return workbookPacking.unpack(deserialize(written) as ReturnType<typeof workbookPacking.pack>);
}

describe('a packed workbook', () => {
  it('unpacks to the same sheets, with every kind of cell in its place', () => {
    const workbook = workbookOf(
      ['Data', [['Code', 'Value', 'Code'], [], ['E06000001', 0.1, null, true], [null, -0, false]]],
      ['Empty', []],
    );
    expect(keptAndFound(workbook)).toEqual(workbook);
  });

  it('keeps numbers to the last bit, and texts to the last character', () => {
    const numbers = [0.1 + 0.2, 1e300, 5e-324, -1234567.89, 2 ** 53];
    const texts = ['', ' [x] ', 'Môn', '1,234', '🏴'];
    const workbook = workbookOf(['Data', [numbers, texts]]);
    expect(keptAndFound(workbook).grids.get('Data')?.rows).toEqual([numbers, texts]);
  });
});
