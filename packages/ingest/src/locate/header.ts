// The header of a table: what each column of a sheet is called, by the rows that name it.
import { cellRef, columnLetters, type CellValue } from '../read';

export interface HeaderColumn {
  /** Counted from 0. */
  readonly index: number;
  /** The lowest text that stands in the column itself; empty where there is none. */
  readonly name: string;
  /** The texts above one another, groups counting for the columns to their right; empty ones left out. */
  readonly path: readonly string[];
}

export type Row = readonly CellValue[];

/** White space of any kind and number counts as one blank: line breaks move from year to year. */
export function normalise(cell: CellValue | undefined): string {
  return cell === null || cell === undefined ? '' : String(cell).replace(/\s+/gu, ' ').trim();
}

/**
 * Reads the header rows (counted from 1, from the top). A text of an upper row counts for all columns
 * to its right until the next text in that row or in one above it.
 */
export function readHeader(rows: readonly Row[], headerRows: readonly number[]): HeaderColumn[] {
  const header = headerRows.map((number) => rows[number - 1] ?? []);
  const groups = header.slice(0, -1).map(() => '');
  const width = Math.max(0, ...header.map((row) => row.length));
  return Array.from({ length: width }, (_, index) => {
    const own = header.map((row) => normalise(row[index]));
    const upmost = own.findIndex((text) => text !== '');
    if (upmost !== -1) {
      groups.forEach((_, level) => {
        if (level >= upmost) groups[level] = own[level] ?? '';
      });
    }
    const path = [...groups, own.at(-1) ?? ''].filter((text) => text !== '');
    return { index, name: own.findLast((text) => text !== '') ?? '', path };
  });
}

/** `row 13`, `rows 4 and 5`. */
export function headerRowsInWords(headerRows: readonly number[]): string {
  const [only = 1, ...others] = headerRows;
  return others.length === 0 ? `row ${only}` : `rows ${headerRows.join(' and ')}`;
}

/** Where a column's header stands, for messages: `DC13`. */
export function headerCell(column: HeaderColumn, headerRows: readonly number[]): string {
  const lowest = headerRows.at(-1);
  return lowest === undefined ? columnLetters(column.index) : cellRef(lowest - 1, column.index);
}
