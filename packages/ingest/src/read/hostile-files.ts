// Files made to harm whoever reads them, each small to describe and made when a test asks for it.
import { randomBytes } from 'node:crypto';
import { crc32, deflateRawSync } from 'node:zlib';

import { archiveOf, odsOf, workbookOf, xlsxOf } from './workbook-fixtures';

const megabyte = 1_000_000;

/** The worksheet of `xlsxOf` with these rows. */
const sheetOf = (rows: string) => `<sheetData>${rows}</sheetData>`;
const oneCell = sheetOf('<row r="1"><c r="A1"><v>7</v></c></row>');

// Archives.

export const deflateBomb = () =>
  xlsxOf(oneCell, [{ name: 'xl/media/bomb.xml', content: Buffer.alloc(50 * megabyte) }]);

/** Ten archives one within another, the innermost a bomb. */
export function nestedArchives(): Buffer {
  let inner = archiveOf([{ name: 'bomb.xml', content: Buffer.alloc(20 * megabyte) }]);
  for (let level = 0; level < 10; level += 1) {
    inner = archiveOf([{ name: `level${level}.zip`, content: inner }]);
  }
  return inner;
}

/** A thousand names in the directory for the same packed bytes. */
export function overlappingParts(): Buffer {
  const packed = deflateRawSync(randomBytes(100_000));
  return zipOf([{ name: 'kernel', packed, bytes: 100_000 }], (entry) =>
    Array.from({ length: 1_000 }, (_, index) => ({ ...entry, name: `part${index}.xml` })),
  );
}

/** Two parts that share their bytes, beside a gap large enough to hide it from a sum of sizes. */
export function twoPartsInOne(): Buffer {
  const padding = deflateRawSync(randomBytes(200_000));
  const packed = deflateRawSync(randomBytes(50_000));
  return zipOf(
    [
      { name: 'padding.bin', packed: padding, bytes: 200_000, listed: false },
      { name: 'xl/workbook.xml', packed, bytes: 50_000 },
    ],
    (entry) => [entry, { ...entry, name: 'xl/twin.xml' }],
  );
}

export const longerThanDeclared = () =>
  xlsxOf(oneCell, [
    { name: 'xl/lie.xml', content: Buffer.alloc(50 * megabyte), declaredBytes: 10 },
  ]);

export const declaresGigabytes = () =>
  xlsxOf(oneCell, [
    { name: 'xl/lie.xml', content: randomBytes(1_000_000), declaredBytes: 3_900_000_000 },
  ]);

export function hundredThousandParts(): Buffer {
  const packed = deflateRawSync('');
  return zipOf(
    Array.from({ length: 100_000 }, (_, index) => ({ name: `${index}`, packed, bytes: 0 })),
  );
}

export const namedTwice = () =>
  xlsxOf(oneCell, [{ name: 'xl/worksheets/sheet1.xml', content: '<worksheet/>' }]);

export const partNamed = (name: string) => () => xlsxOf(oneCell, [{ name, content: 'x' }]);

// Cells.

export const farCell = () =>
  xlsxOf(sheetOf('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'));

/** One value in the last column of each of 100,000 rows: 1.6 billion cells before them. */
export const wideRows = () =>
  xlsxOf(
    sheetOf(
      Array.from(
        { length: 100_000 },
        (_, index) => `<row r="${index + 1}"><c r="XFD${index + 1}"><v>1</v></c></row>`,
      ).join(''),
    ),
  );

export const dimensionLie = () => xlsxOf(`<dimension ref="A1:XFD1048576"/>${oneCell}`);

export const linkOverAllCells = () =>
  xlsxOf(`${oneCell}<hyperlinks><hyperlink ref="A1:XFD1048576" location="B1"/></hyperlinks>`);

const repeatedSheet = (rows: string) =>
  odsOf(`<table:table table:name="Data">${rows}</table:table>`);
const float = (attributes = '') =>
  `<table:table-cell office:value-type="float" office:value="7"${attributes}><text:p>7</text:p></table:table-cell>`;

export const repeatedRows = () =>
  repeatedSheet(
    `<table:table-row table:number-rows-repeated="1048576">${float()}</table:table-row>`,
  );

export const repeatedColumns = () =>
  repeatedSheet(
    `<table:table-row>${float(' table:number-columns-repeated="2147483647"')}</table:table-row>`,
  );

export const repeatedCoveredCells = () =>
  repeatedSheet(
    `<table:table-row><table:covered-table-cell table:number-columns-repeated="2147483647"/>${float()}</table:table-row>`,
  );

/** A few bytes that stand for four hundred million blanks in one cell. */
export const repeatedBlanks = () =>
  repeatedSheet(
    `<table:table-row><table:table-cell office:value-type="string"><text:p>a<text:s text:c="400000000"/>b</text:p></table:table-cell></table:table-row>`,
  );

// Texts.

/** Fifty thousand cells that share one text. */
const sharedBy50000 = (text: string) =>
  withSharedStrings(
    `<si><t>${text}</t></si>`,
    sheetOf(
      Array.from(
        { length: 50_000 },
        (_, index) => `<row r="${index + 1}"><c r="A${index + 1}" t="s"><v>0</v></c></row>`,
      ).join(''),
    ),
  );

export const sharedStringBomb = () => sharedBy50000('long '.repeat(200_000));

export const sharedStringShower = () => sharedBy50000('long '.repeat(2_000));

export const sharedStringCountLie = () =>
  withSharedStrings(
    '<si><t>Bins</t></si>',
    sheetOf('<row r="1"><c r="A1" t="s"><v>0</v></c></row>'),
    ' count="4294967295" uniqueCount="4294967295"',
  );

export function entityBomb(): Buffer {
  const laughs = Array.from(
    { length: 9 },
    (_, level) => `<!ENTITY l${level + 1} "${`&l${level};`.repeat(10)}">`,
  ).join('');
  return withSharedStrings(
    '<si><t>&l9;</t></si>',
    sheetOf('<row r="1"><c r="A1" t="s"><v>0</v></c></row>'),
    '',
    `<!DOCTYPE sst [<!ENTITY l0 "ha">${laughs}]>`,
  );
}

export const externalEntity = () =>
  withSharedStrings(
    '<si><t>&passwords;</t></si>',
    sheetOf('<row r="1"><c r="A1" t="s"><v>0</v></c></row>'),
    '',
    '<!DOCTYPE sst [<!ENTITY passwords SYSTEM "file:///etc/passwd">]>',
  );

export const deepNesting = () =>
  withSharedStrings(
    `<si>${'<r>'.repeat(100_000)}<t>deep</t>${'</r>'.repeat(100_000)}</si>`,
    sheetOf('<row r="1"><c r="A1" t="s"><v>0</v></c></row>'),
  );

export const deepTables = () =>
  odsOf(
    `<table:table table:name="Data">${'<table:table>'.repeat(30_000)}${'</table:table>'.repeat(30_000)}<table:table-row>${float()}</table:table-row></table:table>`,
  );

/** Formulas that would start a program, call a server or read another file, with what they showed last. */
export const formulas = () =>
  xlsxOf(
    sheetOf(
      `<row r="1"><c r="A1" t="str"><f>cmd|'/c calc'!A0</f><v>shown</v></c>` +
        `<c r="B1"><f>WEBSERVICE("http://127.0.0.1/"&amp;A1)</f><v>12</v></c>` +
        `<c r="C1" t="str"><f>HYPERLINK("http://127.0.0.1/","Bins")</f><v>Bins</v></c>` +
        `<c r="D1"><f>[1]Sheet1!A1</f><v>3</v></c></row>`,
    ),
    [
      {
        name: 'xl/externalLinks/externalLink1.xml',
        content: '<externalLink><ddeLink ddeService="cmd" ddeTopic="/c calc"/></externalLink>',
      },
    ],
  );

export const formulaTexts = () => Buffer.from(`name,value\n=cmd|'/c calc'!A0,@SUM(1)\n+1+1,-2\n`);

export const namesOfJavaScript = () =>
  workbookOf(
    {
      constructor: [
        ['__proto__', 'constructor', 'prototype', 'toString'],
        ['polluted', 1, 2, 3],
      ],
    },
    'xlsx',
  );

export const sheetNamedProto = () =>
  xlsxOf(oneCell, [], (text) => text.replace('name="Data"', 'name="__proto__"'));

// Much of nothing.

export const nothing = (byte: string) => () => Buffer.alloc(100 * megabyte, byte);

export const oneLongRow = () => Buffer.alloc(15 * megabyte, ',');

export const emptyRows = () => Buffer.alloc(15 * megabyte, '\n');

export const emptyCells = () =>
  repeatedSheet(`<table:table-row>${'<table:table-cell/>'.repeat(5_000_000)}</table:table-row>`);

export const endlessQuotation = () =>
  Buffer.concat([Buffer.from('name,value\n"'), Buffer.alloc(15 * megabyte, 'endless ')]);

export const quotationMarks = () => Buffer.alloc(15 * megabyte, '"');

// Text in the wrong letters.

export const utf16 = () => Buffer.from('\uFEFFname,value\nBristol,7\n', 'utf16le');

export const twoEncodings = () =>
  Buffer.concat([Buffer.from('Ynys Môn,1\n'), Buffer.from('Ynys Môn,2\n', 'latin1')]);

export const undefinedByte = () => Buffer.from([0x41, 0x2c, 0x81, 0x0a]);

// Compound files.

const xls = () =>
  workbookOf({ Data: Array.from({ length: 500 }, (_, row) => [row, `a${row}`]) }, 'biff8');

export const truncatedCompoundFile = () => xls().subarray(0, 9_000);

/** The table of sectors says after each sector of a stream that the first comes again. */
export function cyclicSectors(): Buffer {
  const bytes = xls();
  const table = (bytes.readUInt32LE(76) + 1) * 512;
  const end = table + 512;
  for (let offset = table; offset < end; offset += 4) {
    const next = bytes.readUInt32LE(offset);
    if (next < 0xfffffffa) bytes.writeUInt32LE(0, offset);
  }
  return bytes;
}

/** Office wraps a workbook with a password in a compound file, whatever the extension. */
export function encryptedWorkbook(): Buffer {
  const bytes = xls();
  bytes.write('EncryptedPackage\0', bytes.indexOf('Workbook\0', 'utf16le'), 'utf16le');
  return bytes;
}

/** The old kind of password: a record at the start of the workbook's stream. */
export function passwordRecord(): Buffer {
  const bytes = xls();
  const begin = bytes.indexOf(Buffer.from([0x09, 0x08, 0x10, 0x00]));
  const next = begin + 4 + bytes.readUInt16LE(begin + 2);
  const [filePass, obfuscated] = [0x2f, 0];
  bytes.writeUInt16LE(filePass, next);
  bytes.writeUInt16LE(obfuscated, next + 4);
  return bytes;
}

// Other kinds of file under a workbook's name.

export const macroWorkbook = () =>
  xlsxOf(oneCell, [{ name: 'xl/vbaProject.bin', content: randomBytes(5_000) }], (text) =>
    text.replace(
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
      'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
    ),
  );

export const webPage = () =>
  Buffer.from(
    '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table><tr><td>7</td></tr></table></html>',
  );

function withSharedStrings(items: string, sheet: string, attributes = '', before = ''): Buffer {
  const spreadsheet = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml';
  const content = `${before}<sst xmlns="${spreadsheet}"${attributes}>${items}</sst>`;
  return xlsxOf(sheet, [{ name: 'xl/sharedStrings.xml', content }], (text) =>
    text.replace(
      '</Types>',
      `<Override PartName="/xl/sharedStrings.xml" ContentType="${type}"/></Types>`,
    ),
  );
}

interface ZipEntry {
  readonly name: string;
  /** Deflated. */
  readonly packed: Buffer;
  /** What it says it unpacks to. */
  readonly bytes: number;
  /** False where the directory keeps quiet about it. */
  readonly listed?: boolean;
}

interface PlacedEntry extends ZipEntry {
  readonly offset: number;
}

/** A zip archive whose directory says of its entries what `listing` makes of them. */
function zipOf(
  entries: readonly ZipEntry[],
  listing: (entry: PlacedEntry) => PlacedEntry[] = (entry) => [entry],
): Buffer {
  const pieces: Buffer[] = [];
  const listed: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const piece = Buffer.concat([
      Buffer.from('PK\u0003\u0004'),
      descriptionOf(entry),
      Buffer.from(entry.name),
      entry.packed,
    ]);
    pieces.push(piece);
    if (entry.listed !== false) {
      listed.push(...listing({ ...entry, offset }).map(directoryRecord));
    }
    offset += piece.length;
  }
  const directory = Buffer.concat(listed);
  return Buffer.concat([...pieces, directory, endOf(listed.length, directory.length, offset)]);
}

function descriptionOf({ name, packed, bytes }: ZipEntry): Buffer {
  const description = Buffer.alloc(26);
  description.writeUInt16LE(20, 0);
  description.writeUInt16LE(8, 4);
  description.writeUInt32LE(crc32(''), 10);
  description.writeUInt32LE(packed.length, 14);
  description.writeUInt32LE(bytes, 18);
  description.writeUInt16LE(Buffer.byteLength(name), 22);
  return description;
}

function directoryRecord(entry: PlacedEntry): Buffer {
  const position = Buffer.alloc(14);
  position.writeUInt32LE(entry.offset, 10);
  return Buffer.concat([
    Buffer.from('PK\u0001\u0002'),
    Buffer.from([20, 0]),
    descriptionOf(entry),
    position,
    Buffer.from(entry.name),
  ]);
}

/** The end of an archive; with a count that 16 bits do not hold, in the longer form. */
function endOf(count: number, directoryBytes: number, directoryOffset: number): Buffer {
  const isLong = count > 0xfffe;
  const long = Buffer.alloc(isLong ? 76 : 0);
  if (isLong) {
    long.write('PK\u0006\u0006');
    long.writeBigUInt64LE(44n, 4);
    long.writeBigUInt64LE(BigInt(count), 24);
    long.writeBigUInt64LE(BigInt(count), 32);
    long.writeBigUInt64LE(BigInt(directoryBytes), 40);
    long.writeBigUInt64LE(BigInt(directoryOffset), 48);
    long.write('PK\u0006\u0007', 56);
    long.writeBigUInt64LE(BigInt(directoryOffset + directoryBytes), 64);
    long.writeUInt32LE(1, 72);
  }
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006');
  end.writeUInt16LE(Math.min(count, 0xffff), 8);
  end.writeUInt16LE(Math.min(count, 0xffff), 10);
  end.writeUInt32LE(isLong ? 0xffffffff : directoryBytes, 12);
  end.writeUInt32LE(isLong ? 0xffffffff : directoryOffset, 16);
  return Buffer.concat([long, end]);
}
