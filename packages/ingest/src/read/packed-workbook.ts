// A workbook in few large pieces: each text once, numbers in one run. Millions of cells are written
// and read back several times as fast this way.
import type { Packing } from '../cache/remember';
import type { CellValue, Grid, Workbook } from './grid';

interface PackedWorkbook extends Omit<Workbook, 'grids'> {
  readonly grids: readonly PackedGrid[];
}

interface PackedGrid {
  readonly sheet: string;
  readonly rowLengths: Uint32Array;
  /** For each cell its text's place among the texts, or what else it is, row by row. */
  readonly kinds: Int32Array;
  readonly texts: readonly string[];
  /** Of the cells that are numbers, in their order. */
  readonly numbers: Float64Array;
}

const kind = { empty: -1, number: -2, true: -3, false: -4 } as const;

export const workbookPacking = {
  pack: ({ grids, ...workbook }: Workbook): PackedWorkbook => ({
    ...workbook,
    grids: Array.from(grids.values(), packGrid),
  }),
  unpack: ({ grids, ...workbook }: PackedWorkbook): Workbook => ({
    ...workbook,
    grids: new Map(grids.map((grid) => [grid.sheet, unpackGrid(grid)])),
  }),
} satisfies Packing<Workbook, PackedWorkbook>;

function packGrid({ sheet, rows }: Grid): PackedGrid {
  const rowLengths = Uint32Array.from(rows, (row) => row.length);
  const cells = rowLengths.reduce((sum, length) => sum + length, 0);
  const kinds = new Int32Array(cells);
  const numbers = new Float64Array(cells);
  const places = new Map<string, number>();
  let [cell, number] = [0, 0];
  const add = (value: CellValue): number => {
    if (value === null) return kind.empty;
    if (typeof value === 'boolean') return value ? kind.true : kind.false;
    if (typeof value === 'number') {
      numbers[number] = value;
      number += 1;
      return kind.number;
    }
    const place = places.get(value);
    if (place !== undefined) return place;
    places.set(value, places.size);
    return places.size - 1;
  };
  for (const row of rows) {
    for (const value of row) {
      kinds[cell] = add(value);
      cell += 1;
    }
  }
  return { sheet, rowLengths, kinds, texts: [...places.keys()], numbers: numbers.slice(0, number) };
}

function unpackGrid({ sheet, rowLengths, kinds, texts, numbers }: PackedGrid): Grid {
  let [cell, number] = [0, 0];
  const nextValue = (): CellValue => {
    const found = kinds[cell] ?? kind.empty;
    cell += 1;
    switch (found) {
      case kind.empty:
        return null;
      case kind.number:
        number += 1;
        return numbers[number - 1] ?? null;
      case kind.true:
      case kind.false:
        return found === kind.true;
      default:
        return texts[found] ?? null;
    }
  };
  const rows = Array.from(rowLengths, (length) => {
    const row: CellValue[] = [];
    for (let at = 0; at < length; at += 1) row.push(nextValue());
    return row;
  });
  return { sheet, rows };
}
