// What a sheet has in the cells that a reference names.
import type { CellValue, Grid } from '../read';

/** The contents of `C14`, `X12:CQ12` or `E20,E22`, as text; an empty cell is empty text. */
export function publishedCells({ rows }: Pick<Grid, 'rows'>, ref: string): string[] {
  return ref.split(',').flatMap((part) => {
    const [first, last = first] = part.split(':').map(positionOf);
    if (first === undefined || last === undefined) return [];
    return rows
      .slice(first.row, last.row + 1)
      .flatMap((row) =>
        Array.from({ length: last.column - first.column + 1 }, (_, index) =>
          textOf(row[first.column + index] ?? null),
        ),
      );
  });
}

function positionOf(ref: string): { row: number; column: number } {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(ref) ?? [];
  const column =
    Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}

function textOf(cell: CellValue): string {
  return cell === null ? '' : String(cell);
}
