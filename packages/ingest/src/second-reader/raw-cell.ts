// What the second reader finds in a file: cells as they are stored, by sheet and reference.

/** A number, or the text of the cell; null where the cell is empty. */
export type RawCell = number | string | null;

/** Which cells of a file are asked for: references in A1 notation by the name of their sheet. */
export type WantedCells = ReadonlyMap<string, ReadonlySet<string>>;

/** The cells found, by sheet and reference; a cell that is not stored is not in it. */
export type FoundCells = ReadonlyMap<string, ReadonlyMap<string, RawCell>>;

/** `B2:C3,E5` → B2, C2, B3, C3, E5. */
export function cellsOfReference(reference: string): string[] {
  return reference.split(',').flatMap((range) => {
    const [first = '', last = first] = range.split(':');
    const from = position(first);
    const to = position(last);
    const cells: string[] = [];
    for (let row = from.row; row <= to.row; row += 1) {
      for (let column = from.column; column <= to.column; column += 1) {
        cells.push(`${lettersOf(column)}${row}`);
      }
    }
    return cells;
  });
}

/** A → 1, Z → 26, AA → 27. */
export function columnNumber(letters: string): number {
  return Array.from(letters).reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}

/** 1 → A, 26 → Z, 27 → AA. */
export function lettersOf(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

function position(cell: string): { row: number; column: number } {
  const [, letters, digits] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  if (letters === undefined) throw new Error(`"${cell}" is not the reference of a cell.`);
  return { row: Number(digits), column: columnNumber(letters) };
}
