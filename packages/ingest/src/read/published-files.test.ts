// Reads published files and compares cells that were looked up in the files by other means: in the
// raw XML of XLSX and ODS, and with another reader for XLS.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { cellRef } from './cell-reference';
import { sha256OfFile } from './checksum';
import type { CellValue } from './grid';
import { readWorkbook } from './read-workbook';

const archive = process.env.PUBLICATIONS_DIR;
const note = archive === undefined ? ' (skipped: PUBLICATIONS_DIR is not set)' : '';

describe.skipIf(archive === undefined)(`published files${note}`, () => {
  it('2023-24 revenue outturn (XLSX): Bristol, and Birmingham without a return', async () => {
    const cells = await cellsOf('rs2023_24.xlsx', 'RS_LA_Data_2023-24');
    expect(normalised(cells.get('BU13'))).toBe('NET REVENUE EXPENDITURE');
    expect(normalised(cells.get('DM13'))).toBe(
      'Estimated unallocated financial reserves level at 31 March',
    );
    expect(['B49', 'C49', 'BU49', 'DC49', 'DM49'].map((ref) => cells.get(ref))).toEqual([
      'E06000023',
      'Bristol UA',
      412_040,
      161_215,
      24_570,
    ]);
    expect(['A34', 'C34', 'BU34', 'DM34'].map((ref) => cells.get(ref))).toEqual([
      'E4601',
      'Birmingham',
      '[x]',
      '[x]',
    ]);
  });

  it('2017-18 revenue outturn (XLS): Bristol, and England with all its decimals', async () => {
    const cells = await cellsOf('rs2017_18.xls', 'RS_LA_Data_2017-18');
    expect(normalised(cells.get('BG5'))).toBe('NET REVENUE EXPENDITURE');
    expect(['A36', 'B36', 'BG36', 'BY36', 'BZ36'].map((ref) => cells.get(ref))).toEqual([
      'E0102',
      'E06000023',
      329_797,
      77_252,
      20_000,
    ]);
    expect(cells.get('BG453')).toBe(53_739_266.82299189);
  });

  it('2023-24 council tax (ODS): header row 5, Bristol, and Cumberland', async () => {
    const cells = await cellsOf('CTR_Table_9_2023-24 (10).ods', 'Data_Billing');
    expect(['A5', 'B5', 'C5', 'E5'].map((ref) => cells.get(ref))).toEqual([
      'E-code',
      'ONS Code',
      'Authority',
      'Class',
    ]);
    expect(['C42', 'AA42', 'AB42', 'X42'].map((ref) => cells.get(ref))).toEqual([
      'Bristol ',
      1901.22,
      1996.09,
      129_654,
    ]);
    // The file stores Cumberland's tax base as 87047.295499999993 and shows 87,047.3.
    expect(['C74', 'Y74', 'AA74', 'W74'].map((ref) => cells.get(ref))).toEqual([
      'Cumberland',
      0,
      1648.58,
      87_047.2955,
    ]);
  });

  it('2017-18 waste (ODS): header row 4, and Bristol’s recycling as a fraction', async () => {
    const cells = await cellsOf('LA_and_Regional_Spreadsheet_201718.ods', 'Table_3');
    expect(cells.get('H4')).toBe(
      'Percentage of household waste sent for reuse, recycling or composting (Ex NI192)',
    );
    expect(['A334', 'C334', 'H334', 'I334'].map((ref) => cells.get(ref))).toEqual([
      '2010-11',
      'E06000023',
      0.374,
      0.577,
    ]);
    expect(['A2674', 'E2674', 'H2674'].map((ref) => cells.get(ref))).toEqual([
      '2017-18',
      'Bristol City Council',
      0.44900382264914518,
    ]);
  });

  it('2021 adult social care (XLSX): 48,970 rows under the header', async () => {
    const workbook = await readWorkbook(pathOf('meas-from-asc-of-eng-2021-open-data-csv_v2.xlsx'));
    expect(workbook.grids.get('in')?.rows).toHaveLength(48_971);
  });

  it('a file’s checksum is that of its bytes', async () => {
    expect(await sha256OfFile(pathOf('rs2023_24.xlsx'))).toBe(
      '1a76419df6a7ba45cc3d484b66ade52fc56c7ec7831ca2451f86fe4d9abefaf0',
    );
  });
});

function pathOf(file: string): string {
  const root = archive ?? '';
  const found = readdirSync(root, { recursive: true, encoding: 'utf8' }).find(
    (path) => path === file || path.endsWith(`/${file}`),
  );
  if (found === undefined) throw new Error(`No ${file} under PUBLICATIONS_DIR`);
  return join(root, found);
}

async function cellsOf(file: string, sheet: string): Promise<ReadonlyMap<string, CellValue>> {
  const { grids } = await readWorkbook(pathOf(file), { sheets: [sheet] });
  const rows = grids.get(sheet)?.rows ?? [];
  return new Map(
    rows.flatMap((row, r) => row.map((value, c): [string, CellValue] => [cellRef(r, c), value])),
  );
}

const normalised = (value: CellValue | undefined) => String(value).replace(/\s+/g, ' ').trim();
