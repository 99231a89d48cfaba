// A1 notation for positions counted from 0.

/** 0 → A, 25 → Z, 26 → AA. */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

/** Row 12, column 1 → B13. */
export function cellRef(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** From the first cell to the last, both included: A1:C3, or A1 where they are one. */
export function rangeRef(
  firstRow: number,
  firstColumn: number,
  lastRow: number,
  lastColumn: number,
): string {
  const first = cellRef(firstRow, firstColumn);
  const last = cellRef(lastRow, lastColumn);
  return first === last ? first : `${first}:${last}`;
}
