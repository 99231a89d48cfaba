// References to several cells at once, as short as they can be written.
import { cellRef, rangeRef } from '../read';

/** Cells of one column in several rows, neighbouring ones as a range: `E12:E14,E20`. */
export function refOfRows(rows: readonly number[], column: number): string {
  const runs: { first: number; last: number }[] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run?.last === row - 1) run.last = row;
    else runs.push({ first: row, last: row });
  }
  return runs.map(({ first, last }) => rangeRef(first, column, last, column)).join(',');
}

/** Neighbouring cells of one row: `X12:CQ12`. */
export function refOfColumns(row: number, from: number, to: number): string {
  return from === to ? cellRef(row, from) : rangeRef(row, from, row, to);
}
