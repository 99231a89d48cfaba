// CSV and tab-separated text as a grid, with rows and columns counted as a spreadsheet shows them.
import { dsvFormat } from 'd3-dsv';

import type { CellValue } from './grid';
import { ReadError } from './read-error';

/** UTF-8, with or without byte-order mark; text that is not is taken as Windows-1252. */
export function parseDelimitedText(file: string, bytes: Buffer): CellValue[][] {
  const delimiter = file.toLowerCase().endsWith('.tsv') ? '\t' : ',';
  const rows = parseRows(decode(file, bytes), delimiter);
  if (rows === undefined) {
    throw new ReadError('READ_TRUNCATED', {
      file,
      found: 'a quotation mark that is never closed',
      expected: 'every quoted cell to end with a quotation mark',
      remedy: 'Download the file again; if the publisher’s file is so, close the quotation.',
    });
  }
  return rows;
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
