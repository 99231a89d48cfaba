// Copies of a parsed file with something changed, the original left as it is.
import type { CellValue, Workbook } from '../read';
import type { CellPlace } from './subject';

export type Rows = readonly (readonly CellValue[])[];

export interface Edit extends CellPlace {
  readonly value: CellValue;
}

export function withCells(workbook: Workbook, edits: readonly Edit[]): Workbook {
  const bySheet = Map.groupBy(edits, ({ sheet }) => sheet);
  return [...bySheet].reduce(
    (book, [sheet, ofSheet]) =>
      withRows(book, sheet, (rows) => {
        const changed = [...rows];
        for (const { row, column, value } of ofSheet) {
          const cells = [...(changed[row] ?? [])];
          while (cells.length < column) cells.push(null);
          cells[column] = value;
          changed[row] = cells;
        }
        return changed;
      }),
    workbook,
  );
}

export function withRows(
  workbook: Workbook,
  sheet: string,
  change: (rows: Rows) => Rows,
): Workbook {
  const grid = workbook.grids.get(sheet);
  if (grid === undefined) return workbook;
  return {
    ...workbook,
    grids: new Map([...workbook.grids, [sheet, { sheet, rows: change(grid.rows) }]]),
  };
}

export function cellAt({ grids }: Workbook, { sheet, row, column }: CellPlace): CellValue {
  return grids.get(sheet)?.rows[row]?.[column] ?? null;
}
