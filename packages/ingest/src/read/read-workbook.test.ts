import { basename, join } from 'node:path';

import { type BookType, utils, write } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';

import type { CellValue } from './grid';
import { ReadError } from './read-error';
import { type ReadOptions, listSheets, readWorkbook } from './read-workbook';
import {
  archiveOf,
  odsOf,
  saveFixture,
  temporaryFolder,
  workbookOf,
  xlsxOf,
} from './workbook-fixtures';

async function rowsOf(path: string, sheet: string): Promise<readonly (readonly CellValue[])[]> {
  const workbook = await readWorkbook(path, { sheets: [sheet] });
  return workbook.grids.get(sheet)?.rows ?? [];
}

async function errorOf(path: string, options?: ReadOptions): Promise<ReadError> {
  const outcome = await readWorkbook(path, options).catch((error: unknown) => error);
  if (outcome instanceof ReadError) return outcome;
  throw new Error(`no ReadError but ${String(outcome)}`);
}

const table: readonly (readonly CellValue[])[] = [
  ['Revenue outturn, £ thousand'],
  [],
  [null, 'E-code', 'Local authority', 'NET REVENUE EXPENDITURE'],
  [null, 'E0102', 'Bristol', 412_040, true],
  [null, 'E4601', 'Birmingham', '[x]', false],
  [null, 'E0101', null, -0.450891, null, 0],
];

describe.each<[string, BookType]>([
  ['xlsx', 'xlsx'],
  ['xls', 'biff8'],
  ['ods', 'ods'],
])('a workbook in %s', (format, bookType) => {
  const book = workbookOf(
    { Front_Page: [['About']], 'Data 2023-24': table, Notes: [['a', 'b']] },
    bookType,
  );

  it('gives each cell at the position where the sheet has it', async () => {
    const path = await saveFixture(`book.${format}`, book);
    expect(await rowsOf(path, 'Data 2023-24')).toEqual([
      ['Revenue outturn, £ thousand'],
      [],
      [null, 'E-code', 'Local authority', 'NET REVENUE EXPENDITURE'],
      [null, 'E0102', 'Bristol', 412_040, true],
      [null, 'E4601', 'Birmingham', '[x]', false],
      [null, 'E0101', null, -0.450891, null, 0],
    ]);
  });

  it('reads the named sheets and names them all', async () => {
    const path = await saveFixture(`book.${format}`, book);
    const workbook = await readWorkbook(path, { sheets: ['Notes'] });
    expect(workbook).toMatchObject({ file: `book.${format}`, format });
    expect(workbook.sheetNames).toEqual(['Front_Page', 'Data 2023-24', 'Notes']);
    expect([...workbook.grids.keys()]).toEqual(['Notes']);
    expect(await listSheets(path)).toEqual(['Front_Page', 'Data 2023-24', 'Notes']);
  });

  it('reads every sheet where none is named', async () => {
    const { grids } = await readWorkbook(await saveFixture(`book.${format}`, book));
    expect([...grids.values()].map(({ sheet, rows }) => [sheet, rows.length])).toEqual([
      ['Front_Page', 1],
      ['Data 2023-24', 6],
      ['Notes', 1],
    ]);
  });

  it('names the sheets it has, and the nearest, where one is missing', async () => {
    const path = await saveFixture(`book.${format}`, book);
    expect(await errorOf(path, { sheets: ['Data 2022-23'] })).toMatchObject({
      code: 'READ_SHEET_MISSING',
      file: `book.${format}`,
      found: 'no sheet "Data 2022-23"',
      expected: 'one of "Front_Page", "Data 2023-24", "Notes"',
      remedy: 'The nearest is "Data 2023-24". Correct the sheet in the layout of this release.',
    });
  });

  it('says so where the end of the file is missing', async () => {
    const whole = workbookOf(
      { Data: Array.from({ length: 500 }, (_, row) => [row, `a${row}`]) },
      bookType,
    );
    for (const share of [0.3, 0.6, 0.9]) {
      const part = whole.subarray(0, Math.floor(whole.length * share));
      const error = await errorOf(await saveFixture(`book.${format}`, part));
      expect([share, error.code]).toEqual([share, 'READ_TRUNCATED']);
    }
  });

  it('refuses more rows or cells than the limit', async () => {
    const path = await saveFixture(`book.${format}`, book);
    const sheets = ['Data 2023-24'];
    expect(await errorOf(path, { sheets, limits: { rows: 5 } })).toMatchObject({
      code: 'READ_TOO_LARGE',
    });
    expect(await errorOf(path, { sheets, limits: { cells: 6 } })).toMatchObject({
      code: 'READ_TOO_LARGE',
    });
  });

  it('refuses a file whose extension says another format', async () => {
    for (const extension of ['xlsx', 'xls', 'ods', 'csv'].filter((other) => other !== format)) {
      const error = await errorOf(await saveFixture(`book.${extension}`, book));
      expect([extension, error.code]).toEqual([extension, 'READ_WRONG_TYPE']);
    }
  });

  it('is not led astray by headers and names that mean something in JavaScript', async () => {
    const names = ['__proto__', 'constructor', 'toString'];
    const hostile = workbookOf({ constructor: [names, [1, 2, 3]] }, bookType);
    const path = await saveFixture(`book.${format}`, hostile);
    expect(await rowsOf(path, 'constructor')).toEqual([names, [1, 2, 3]]);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('has the value of a merged cell in its first cell alone, and dates as serial numbers', async () => {
    const sheet = utils.aoa_to_sheet([['Waste', null, 'Year'], [45_383]]);
    sheet['!merges'] = [{ s: { r: 0, c: 0 }, e: { r: 0, c: 1 } }];
    sheet.A2 = { t: 'n', v: 45_383, z: 'dd/mm/yyyy' };
    const workbook = utils.book_new(sheet, 'Table_1');
    const bytes = Buffer.from(write(workbook, { type: 'array', bookType }) as ArrayBuffer);
    const path = await saveFixture(`book.${format}`, bytes);
    expect(await rowsOf(path, 'Table_1')).toEqual([['Waste', null, 'Year'], [45_383]]);
  });
});

describe('an XLSX file', () => {
  const path = (cells: string, rest = '') =>
    saveFixture('book.xlsx', xlsxOf(`<sheetData><row r="1">${cells}</row></sheetData>${rest}`));

  it('gives a number as the nearest double to its text', async () => {
    const cells = '<c r="A1"><v>0.45089100000000001</v></c><c r="B1"><v>1.2E-3</v></c>';
    expect(await rowsOf(await path(cells), 'Data')).toEqual([[0.450891, 0.0012]]);
  });

  it('gives the text of an error, and null for an empty text', async () => {
    const cells =
      '<c r="A1" t="e"><v>#REF!</v></c><c r="B1" t="str"><v></v></c><c r="C1" t="e"><v>#DIV/0!</v></c>';
    expect(await rowsOf(await path(cells), 'Data')).toEqual([['#REF!', null, '#DIV/0!']]);
  });

  it('refuses a number that is none, and says where', async () => {
    expect(await errorOf(await path('<c r="A1"><v>1e999</v></c>'))).toMatchObject({
      code: 'READ_UNREADABLE',
      found: 'a number that is none in row 1 of sheet "Data"',
    });
  });

  it('refuses a value in a far row or beyond the last column', async () => {
    const farRow = xlsxOf(
      '<sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>',
    );
    expect(await errorOf(await saveFixture('book.xlsx', farRow))).toMatchObject({
      code: 'READ_TOO_LARGE',
      found: 'a value in row 1048576 of sheet "Data"',
    });
    expect(await errorOf(await path('<c r="ZZZZ1"><v>1</v></c>'))).toMatchObject({
      code: 'READ_TOO_LARGE',
      found: 'a value in column 475254 of row 1 of sheet "Data"',
    });
  });

  it('ends a parse that does not end, and reads the next file', async () => {
    const rows = Array.from(
      { length: 200_000 },
      (_, row) => `<row r="${row + 1}"><c><v>1</v></c></row>`,
    );
    const long = xlsxOf(`<sheetData>${rows.join('')}</sheetData>`);
    const endless = await saveFixture('book.xlsx', long);
    const error = await errorOf(endless, { limits: { milliseconds: 20 } });
    expect(error).toMatchObject({ code: 'READ_TIMEOUT', file: 'book.xlsx' });
    expect(await rowsOf(await path('<c r="A1"><v>7</v></c>'), 'Data')).toEqual([[7]]);
  });

  it('says which sheet is damaged', async () => {
    const book = xlsxOf('<sheetData><row r="1"><c r="A1" t="s"><v>5</v></c></row></sheetData>');
    expect(await errorOf(await saveFixture('book.xlsx', book))).toMatchObject({
      code: 'READ_UNREADABLE',
      found: 'a damaged sheet "Data"',
    });
  });

  it('is not an archive of another kind', async () => {
    const document = archiveOf([{ name: '[Content_Types].xml', content: 'wordprocessingml' }]);
    expect(await errorOf(await saveFixture('book.xlsx', document))).toMatchObject({
      code: 'READ_WRONG_TYPE',
      found: 'an archive without a workbook in it',
      expected: 'the content of an XLSX file, as its extension says',
    });
  });

  it('cannot be one that opens with a password', async () => {
    // Office wraps such a workbook in a compound file.
    const wrapped = renameStream(workbookOf({ Data: [[1]] }, 'biff8'), 'EncryptedPackage');
    expect(await errorOf(await saveFixture('book.xls', wrapped))).toMatchObject({
      code: 'READ_ENCRYPTED',
    });
  });
});

describe('an XLS file', () => {
  it('is not a compound file of another kind', async () => {
    const document = renameStream(workbookOf({ Data: [[1]] }, 'biff8'), 'WordDocument');
    expect(await errorOf(await saveFixture('book.xls', document))).toMatchObject({
      code: 'READ_WRONG_TYPE',
      found: 'a compound file without a workbook in it',
    });
  });
});

describe('an ODS file', () => {
  const text = (value: string) =>
    `<table:table-cell office:value-type="string"><text:p>${value}</text:p></table:table-cell>`;
  const sheet = (rows: string) => odsOf(`<table:table table:name="Data">${rows}</table:table>`);

  it('has its header rows, row groups and repeated rows and cells in place', async () => {
    const book = sheet(
      `<table:table-header-rows><table:table-row>${text('Year')}${text('Rate')}</table:table-row></table:table-header-rows>
       <table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
       <table:table-row-group><table:table-row>${text('2020-21')}<table:covered-table-cell/><table:table-cell office:value-type="float" office:value="5" table:number-columns-repeated="2"><text:p>5</text:p></table:table-cell></table:table-row></table:table-row-group>
       <table:table-row table:number-rows-repeated="2">${text('-')}</table:table-row>
       <table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>`,
    );
    expect(await rowsOf(await saveFixture('book.ods', book), 'Data')).toEqual([
      ['Year', 'Rate'],
      [],
      [],
      ['2020-21', null, 5, 5],
      ['-'],
      ['-'],
    ]);
  });

  it('gives the stored value, not the text that shows it, also where no text does', async () => {
    const book = sheet(
      `<table:table-row><table:table-cell office:value-type="percentage" office:value="0.45089100000000001"><text:p>45%</text:p></table:table-cell><table:table-cell office:value-type="currency" office:value="1996.09"/><table:table-cell office:value-type="string" office:string-value="[x]" table:number-columns-repeated="2"/></table:table-row>`,
    );
    expect(await rowsOf(await saveFixture('book.ods', book), 'Data')).toEqual([
      [0.450891, 1996.09, '[x]', '[x]'],
    ]);
  });

  it('finds a sheet by the name that a reader sees', async () => {
    const book = odsOf(
      `<table:table table:name="'file:///c:/old.xls'#Data"><table:table-row>${text('dead link')}</table:table-row></table:table><table:table table:name="Q&amp;A"><table:table-row>${text('1')}</table:table-row></table:table>`,
    );
    const path = await saveFixture('book.ods', book);
    expect(await listSheets(path)).toEqual(["'file:///c:/old.xls'#Data", 'Q&A']);
    expect(await rowsOf(path, 'Q&A')).toEqual([['1']]);
  });

  it('has at least one sheet', async () => {
    expect(await errorOf(await saveFixture('book.ods', odsOf('')))).toMatchObject({
      code: 'READ_UNREADABLE',
      found: 'a workbook without sheets',
    });
  });

  it('refuses a few bytes that stand for billions of cells', async () => {
    const book = sheet(
      '<table:table-row table:number-rows-repeated="1048576"><table:table-cell office:value-type="float" office:value="1" table:number-columns-repeated="16384"><text:p>1</text:p></table:table-cell></table:table-row>',
    );
    expect(await errorOf(await saveFixture('book.ods', book))).toMatchObject({
      code: 'READ_TOO_LARGE',
      found: '1048576 rows and 17179869184 cells in sheet "Data"',
      expected: 'at most 250000 rows and 5000000 cells, 20000000 characters, and 100000 in a cell',
    });
  });

  it('cannot be one that opens with a password', async () => {
    const book = odsOf('', '<manifest:encryption-data manifest:checksum="x"/>');
    expect(await errorOf(await saveFixture('book.ods', book))).toMatchObject({
      code: 'READ_ENCRYPTED',
    });
  });
});

describe('a CSV file', () => {
  it('is a workbook of one sheet without a name', async () => {
    const path = await saveFixture('figures.csv', '\uFEFFcode,value\r\nE06000023,12.50\r\n');
    const workbook = await readWorkbook(path);
    expect(workbook).toMatchObject({ file: 'figures.csv', format: 'csv', sheetNames: [''] });
    expect(workbook.grids.get('')?.rows).toEqual([
      ['code', 'value'],
      ['E06000023', '12.50'],
    ]);
  });

  it('keeps to the limits', async () => {
    const path = await saveFixture('figures.csv', 'a,b\n1,2\n3,4\n');
    expect(await errorOf(path, { limits: { rows: 2 } })).toMatchObject({
      code: 'READ_TOO_LARGE',
      found: '3 rows and 6 cells',
    });
    expect(await errorOf(path, { limits: { fileBytes: 11 } })).toMatchObject({
      code: 'READ_TOO_LARGE',
      found: '12 bytes',
      expected: 'at most 11',
    });
  });

  it('has no sheet to ask for', async () => {
    const path = await saveFixture('figures.csv', 'a\n');
    expect(await errorOf(path, { sheets: ['Table_1'] })).toMatchObject({
      code: 'READ_SHEET_MISSING',
      expected: 'no sheet name, since a CSV file has no sheets',
    });
  });

  it('is not a web page or a binary file', async () => {
    const page = await saveFixture('figures.csv', '\n<!DOCTYPE html><title>Not found</title>');
    expect(await errorOf(page)).toMatchObject({
      code: 'READ_WRONG_TYPE',
      found: 'a web page or XML document',
    });
    const binary = await saveFixture('figures.csv', Buffer.from([1, 0, 2, 0]));
    expect(await errorOf(binary)).toMatchObject({ code: 'READ_WRONG_TYPE' });
  });
});

describe('any file', () => {
  it('that is not there is named with the place where it was looked for', async () => {
    const folder = await temporaryFolder();
    const error = await errorOf(join(folder, 'rs2023_24.xlsx'));
    expect(error.code).toBe('READ_FILE_MISSING');
    expect(error.message).toBe(
      `File "rs2023_24.xlsx": found nothing at ${join(folder, 'rs2023_24.xlsx')}; ` +
        'expected the published file. ' +
        'Put it there, or correct the file’s name in the release that declares it.',
    );
    expect(await errorOf(folder)).toMatchObject({
      code: 'READ_FILE_MISSING',
      file: basename(folder),
    });
  });

  it('without bytes is empty', async () => {
    expect(await errorOf(await saveFixture('book.xlsx', ''))).toMatchObject({ code: 'READ_EMPTY' });
  });

  it('needs an extension that is read here', async () => {
    expect(await errorOf(await saveFixture('report.pdf', '%PDF-1.7'))).toMatchObject({
      code: 'READ_WRONG_TYPE',
      found: 'the extension .pdf',
      expected: 'one of .xlsx, .xls, .ods, .csv, .tsv',
    });
  });
});

/** The same compound file with its workbook under another name. */
function renameStream(bytes: Buffer, name: string): Buffer {
  const renamed = Buffer.from(bytes);
  const position = renamed.indexOf(Buffer.from('Workbook\0', 'utf16le'));
  renamed.write(`${name}\0`, position, 'utf16le');
  return renamed;
}
