import { resourceUsage } from 'node:process';

import { describe, expect, it } from 'vitest';

import type { CellValue } from './grid';
import * as hostile from './hostile-files';
import { ReadError, type ReadErrorCode } from './read-error';
import { readWorkbook } from './read-workbook';
import { saveFixture, xlsxOf } from './workbook-fixtures';

type Row = readonly CellValue[];

/** The extension of a file that does harm, how it is made, and the error that names what it is. */
type Refused = readonly [
  name: string,
  extension: string,
  content: () => Buffer,
  code: ReadErrorCode,
  found: RegExp,
];

/** One that is harmless here, and what it says. */
type Harmless = readonly [name: string, extension: string, content: () => Buffer, rows: Row[]];

const refused: readonly Refused[] = [
  ['a zip bomb', 'xlsx', hostile.deflateBomb, 'READ_UNSAFE_ARCHIVE', /unpacks to \d{3,} times/],
  [
    'ten archives in one another',
    'xlsx',
    hostile.nestedArchives,
    'READ_WRONG_TYPE',
    /without a workbook/,
  ],
  [
    'a thousand parts in the same bytes',
    'xlsx',
    hostile.overlappingParts,
    'READ_UNSAFE_ARCHIVE',
    /overlap/,
  ],
  ['two parts in the same bytes', 'xlsx', hostile.twoPartsInOne, 'READ_UNSAFE_ARCHIVE', /overlap/],
  [
    'a part longer than it says',
    'xlsx',
    hostile.longerThanDeclared,
    'READ_UNREADABLE',
    /too many bytes/,
  ],
  [
    'a part that says it has 4 GB',
    'xlsx',
    hostile.declaresGigabytes,
    'READ_UNSAFE_ARCHIVE',
    /unpacks to \d{3,} times/,
  ],
  [
    '100,000 parts',
    'xlsx',
    hostile.hundredThousandParts,
    'READ_TOO_LARGE',
    /an archive of 100000 parts/,
  ],
  [
    'a part that stands there twice',
    'xlsx',
    hostile.namedTwice,
    'READ_UNSAFE_ARCHIVE',
    /two parts named/,
  ],
  [
    'a part name that climbs',
    'xlsx',
    hostile.partNamed('../../outside.xml'),
    'READ_UNSAFE_ARCHIVE',
    /"..\/..\/outside.xml"/,
  ],
  [
    'an absolute part name',
    'xlsx',
    hostile.partNamed('/etc/passwd'),
    'READ_UNSAFE_ARCHIVE',
    /"\/etc\/passwd"/,
  ],
  [
    'a NUL in a part name',
    'xlsx',
    hostile.partNamed('a.xml\0.png'),
    'READ_UNSAFE_ARCHIVE',
    /"a.xml\\u0000.png"/,
  ],
  [
    'a value in the farthest cell',
    'xlsx',
    hostile.farCell,
    'READ_TOO_LARGE',
    /a value in row 1048576/,
  ],
  [
    '100,000 rows as wide as can be',
    'xlsx',
    hostile.wideRows,
    'READ_TOO_LARGE',
    /more than 5000000 cells/,
  ],
  ['a row repeated a million times', 'ods', hostile.repeatedRows, 'READ_TOO_LARGE', /1048576 rows/],
  [
    'a cell repeated two billion times',
    'ods',
    hostile.repeatedColumns,
    'READ_TOO_LARGE',
    /2147483647 cells/,
  ],
  [
    'a covered cell repeated two billion times',
    'ods',
    hostile.repeatedCoveredCells,
    'READ_TOO_LARGE',
    /column 2147483648/,
  ],
  [
    'blanks repeated 400 million times',
    'ods',
    hostile.repeatedBlanks,
    'READ_TOO_LARGE',
    /400000000 repeated blanks/,
  ],
  [
    'a long text that 50,000 cells share',
    'xlsx',
    hostile.sharedStringBomb,
    'READ_TOO_LARGE',
    /a text of 1000000 characters/,
  ],
  [
    'a text that 50,000 cells share',
    'xlsx',
    hostile.sharedStringShower,
    'READ_TOO_LARGE',
    /texts of more than 20000000/,
  ],
  ['a billion laughs', 'xlsx', hostile.entityBomb, 'READ_UNSAFE_ARCHIVE', /declares entities/],
  [
    'an entity that is another file',
    'xlsx',
    hostile.externalEntity,
    'READ_UNSAFE_ARCHIVE',
    /declares entities/,
  ],
  [
    'tables within tables within tables',
    'ods',
    hostile.deepTables,
    'READ_UNREADABLE',
    /a table within a table/,
  ],
  ['a sheet named __proto__', 'xlsx', hostile.sheetNamedProto, 'READ_UNREADABLE', /"__proto__"/],
  ['100 MB of zeros as a CSV file', 'csv', hostile.nothing('\0'), 'READ_WRONG_TYPE', /binary/],
  ['100 MB of zeros as a workbook', 'xls', hostile.nothing('\0'), 'READ_WRONG_TYPE', /binary/],
  ['100 MB of blanks', 'csv', hostile.nothing(' '), 'READ_TOO_LARGE', /100000000 bytes/],
  ['100 MB of line ends', 'csv', hostile.nothing('\n'), 'READ_TOO_LARGE', /100000000 bytes/],
  [
    '100 MB of empty cells',
    'ods',
    hostile.emptyCells,
    'READ_UNSAFE_ARCHIVE',
    /unpacks to \d{3,} times/,
  ],
  [
    'one row of 15 million cells',
    'csv',
    hostile.oneLongRow,
    'READ_TOO_LARGE',
    /15000000 separators/,
  ],
  ['15 million empty rows', 'csv', hostile.emptyRows, 'READ_TOO_LARGE', /15000000 separators/],
  ['a quotation without end', 'csv', hostile.endlessQuotation, 'READ_TRUNCATED', /never closed/],
  [
    '15 million quotation marks',
    'csv',
    hostile.quotationMarks,
    'READ_TOO_LARGE',
    /a text of 7\d{6} characters/,
  ],
  ['a text in UTF-16', 'csv', hostile.utf16, 'READ_WRONG_TYPE', /UTF-16/],
  [
    'a text in two encodings',
    'csv',
    hostile.twoEncodings,
    'READ_UNREADABLE',
    /"ô" in UTF-8 beside/,
  ],
  [
    'a byte without meaning',
    'csv',
    hostile.undefinedByte,
    'READ_UNREADABLE',
    /the byte 0x81 at position 2/,
  ],
  ['half an XLS file', 'xls', hostile.truncatedCompoundFile, 'READ_TRUNCATED', /9000 bytes/],
  [
    'an XLS file whose sectors go round in circles',
    'xls',
    hostile.cyclicSectors,
    'READ_UNREADABLE',
    /does not parse/,
  ],
  ['a workbook with a password', 'xlsx', hostile.encryptedWorkbook, 'READ_ENCRYPTED', /password/],
  ['an old workbook with a password', 'xls', hostile.passwordRecord, 'READ_ENCRYPTED', /password/],
  [
    'a workbook with macros, renamed',
    'xlsx',
    hostile.macroWorkbook,
    'READ_WRONG_TYPE',
    /a workbook with macros/,
  ],
  ['a web page, renamed', 'xls', hostile.webPage, 'READ_WRONG_TYPE', /web page/],
];

const harmless: readonly Harmless[] = [
  ['a sheet that says it fills every cell', 'xlsx', hostile.dimensionLie, [[7]]],
  ['a link that covers every cell', 'xlsx', hostile.linkOverAllCells, [[7]]],
  [
    'a list of texts that says it has four billion',
    'xlsx',
    hostile.sharedStringCountLie,
    [['Bins']],
  ],
  ['a text 100,000 elements deep', 'xlsx', hostile.deepNesting, [['deep']]],
  ['formulas that would start programs', 'xlsx', hostile.formulas, [['shown', 12, 'Bins', 3]]],
  [
    'texts that a spreadsheet program would take for formulas',
    'csv',
    hostile.formulaTexts,
    [
      ['name', 'value'],
      ["=cmd|'/c calc'!A0", '@SUM(1)'],
      ['+1+1', '-2'],
    ],
  ],
  [
    'headers that mean something in JavaScript',
    'xlsx',
    hostile.namesOfJavaScript,
    [
      ['__proto__', 'constructor', 'prototype', 'toString'],
      ['polluted', 1, 2, 3],
    ],
  ],
];

// Far above what any of them takes on an idle machine: 4 seconds, and 0.5 GB with the test itself.
const secondsAllowed = 20;
const gigabytesAllowed = 1.25;

/** What reading gives, with proof that it was soon over and that the next file is read as ever. */
async function survives(extension: string, content: Buffer): Promise<readonly Row[] | ReadError> {
  const path = await saveFixture(`hostile.${extension}`, content);
  const started = performance.now();
  const outcome = await readWorkbook(path).then(
    ({ grids }) => [...grids.values()].flatMap(({ rows }) => rows),
    (error: unknown) => {
      if (error instanceof ReadError) return error;
      throw error;
    },
  );
  expect((performance.now() - started) / 1000).toBeLessThan(secondsAllowed);
  expect(resourceUsage().maxRSS / 1024 ** 2).toBeLessThan(gigabytesAllowed);
  expect(Object.keys(Object.prototype)).toEqual([]);

  const good = xlsxOf('<sheetData><row r="1"><c r="A1"><v>42</v></c></row></sheetData>');
  const next = await readWorkbook(await saveFixture('good.xlsx', good));
  expect(next.grids.get('Data')?.rows).toEqual([[42]]);
  return outcome;
}

describe('a hostile file is refused by name, and the next is read:', () => {
  it.each(refused)('%s (.%s)', async (_, extension, content, code, found) => {
    const outcome = await survives(extension, content());
    expect(outcome).toMatchObject({ code, file: `hostile.${extension}` });
    expect(outcome).toMatchObject({ found: expect.stringMatching(found) as string });
  });
});

describe('a hostile file does no harm, and is read for what it says:', () => {
  it.each(harmless)('%s (.%s)', async (_, extension, content, rows) => {
    expect(await survives(extension, content())).toEqual(rows);
  });
});
