// Delimited text as a grid, whichever character parts its cells, with rows and columns counted as a spreadsheet shows them.
import { dsvFormat } from 'd3-dsv';

import type { CellValue } from './grid';
import { type ReadLimits, defaultReadLimits } from './limits';
import { ReadError, beyondLimits } from './read-error';
import { separatorOf } from './separator';

/**
 * UTF-8, with or without byte-order mark; text that is not is taken as Windows-1252. What it costs is
 * known beforehand, from the number of bytes and of separators, so that no thread need guard it.
 */
export function parseDelimitedText(
  file: string,
  bytes: Buffer,
  limits: ReadLimits = defaultReadLimits,
): CellValue[][] {
  const delimiter = delimiterOf(file, bytes);
  checkExtent(file, bytes, delimiter, limits);
  const rows = parseRows(decode(file, bytes), delimiter);
  if (rows === undefined) {
    throw new ReadError('READ_TRUNCATED', {
      file,
      found: 'a quotation mark that is never closed',
      expected: 'every quoted cell to end with a quotation mark',
      remedy: 'Download the file again; if the publisher’s file is so, close the quotation.',
    });
  }
  checkCells(file, rows, limits);
  return rows;
}

/** So many bytes tell the separator of a text of any length. */
const sampleBytes = 100_000;

function delimiterOf(file: string, bytes: Buffer): string {
  if (file.toLowerCase().endsWith('.tsv')) return '\t';
  // Separators, quotation marks and ends of lines are the same bytes in both encodings.
  return separatorOf(bytes.toString('latin1', 0, sampleBytes));
}

function checkExtent(file: string, bytes: Buffer, delimiter: string, limits: ReadLimits): void {
  if (bytes.length > limits.characters) {
    throw beyondLimits(file, `a text of ${bytes.length} bytes`, limits);
  }
  const [separator, lineFeed, carriageReturn] = [delimiter.charCodeAt(0), 10, 13];
  let separators = 0;
  for (const byte of bytes) {
    if (byte === separator || byte === lineFeed || byte === carriageReturn) separators += 1;
  }
  // Each row has a cell more than it has delimiters. A line may end with two characters.
  if (separators > limits.cells + limits.rows) {
    throw beyondLimits(file, `${separators} separators of cells and rows`, limits);
  }
}

function checkCells(
  file: string,
  rows: readonly (readonly CellValue[])[],
  limits: ReadLimits,
): void {
  const cells = rows.reduce((sum, row) => sum + row.length, 0);
  if (rows.length > limits.rows || cells > limits.cells) {
    throw beyondLimits(file, `${rows.length} rows and ${cells} cells`, limits);
  }
  for (const [index, row] of rows.entries()) {
    const long = row.find((cell) => String(cell).length > limits.cellCharacters);
    if (long === undefined) continue;
    const length = String(long).length;
    throw beyondLimits(file, `a text of ${length} characters in row ${index + 1}`, limits);
  }
}

// d3-dsv ends an open quotation at the end of the text without a word. A last line of our own shows
// it: where a quotation is open, the line becomes part of the cell and does not come out as a row.
const endMark = '\u0000end';

function parseRows(text: string, delimiter: string): CellValue[][] | undefined {
  const newline = /[\r\n]$/.test(text) ? '' : '\n';
  const rows = dsvFormat(delimiter).parseRows(`${text}${newline}${endMark}`, (cells) =>
    cells.map((cell) => (cell === '' ? null : cell)),
  );
  const last = rows.pop();
  return last?.length === 1 && last[0] === endMark ? rows : undefined;
}

function decode(file: string, bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    checkOneEncoding(file, bytes);
    const text = new TextDecoder('windows-1252').decode(bytes);
    // Bytes that Windows-1252 leaves undefined come out as control characters.
    const control = /[^\P{Cc}\t\r\n]/u.exec(text);
    if (control === null) return text;
    throw new ReadError('READ_UNREADABLE', {
      file,
      found: `the byte 0x${(bytes[control.index] ?? 0).toString(16)} at position ${control.index}`,
      expected: 'text in UTF-8 or Windows-1252',
      remedy: 'Save the file as “CSV UTF-8”.',
    });
  }
}

/**
 * Text that is not UTF-8 as a whole, but in which letters of UTF-8 occur, was put together from two
 * encodings: read as one, it would name a council wrongly without a word.
 */
function checkOneEncoding(file: string, bytes: Buffer): void {
  const asUtf8 = new TextDecoder('utf-8').decode(bytes);
  const letter = /[\u00a0-\u024f]/u.exec(asUtf8)?.[0];
  if (letter === undefined) return;
  throw new ReadError('READ_UNREADABLE', {
    file,
    found: `"${letter}" in UTF-8 beside bytes that are not UTF-8`,
    expected: 'text in one encoding, UTF-8 or Windows-1252',
    remedy: 'Save the file as “CSV UTF-8”, and check its names.',
  });
}
