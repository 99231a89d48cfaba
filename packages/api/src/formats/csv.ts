// CSV: a header line and a line for each row, read the same by programs and by spreadsheets.
import { decimalText } from '@oflog/metrics-core';

import type { Cell, Table } from './column';
import { inChunks } from './in-chunks';
import { longTextsOnce } from './long-texts-once';

export interface CsvOptions {
  /** Begin with a byte order mark, by which older Excel knows UTF-8. */
  bom?: boolean;
}

/** RFC 4180 with line feeds, UTF-8. No cell holds a line break, and none is a formula. */
export function csvText<Row>(table: Table<Row>, options: CsvOptions = {}): AsyncIterable<string> {
  return inChunks(lines(table, options));
}

async function* lines<Row>(
  { columns, rows }: Table<Row>,
  { bom = false }: CsvOptions,
): AsyncGenerator<string> {
  const written = longTextsOnce(csvCell);
  const cell = (read: Cell) => (typeof read === 'string' ? written(read) : csvCell(read));
  yield `${bom ? '\uFEFF' : ''}${columns.map(({ name }) => csvCell(name)).join(',')}\n`;
  for await (const row of rows) {
    yield `${columns.map((column) => cell(column.read(row))).join(',')}\n`;
  }
}

/**
 * A cell as it stands in the file: a number in its shortest decimal text; text on one line, with an
 * apostrophe before what a spreadsheet would take for a formula.
 */
export function csvCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return decimalText(cell);
  const text = withoutFormula(onOneLine(cell));
  return needsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

// Also what is only near the start: spreadsheets drop blanks before they look.
const startsFormula = /^\s*[=+\-@\uFF0B\uFF0D\uFF1D\uFF20]/u;
const needsQuotes = /[",;]|^\s|\s$/u;
const breaksLine = /[\p{Zl}\p{Zp}\p{Cc}]+/gu;

function withoutFormula(text: string): string {
  return startsFormula.test(text) ? `'${text}` : text;
}

/** Tabs and other control characters go as well: some programs end a cell, or begin one, with them. */
function onOneLine(text: string): string {
  return text.replace(breaksLine, ' ');
}
