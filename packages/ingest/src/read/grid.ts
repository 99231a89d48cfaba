// What reading gives: the cells of each sheet, where the publication has them, and nothing else.

/** A cell's content as the file stores it. Null is an empty cell; a cell of a CSV file is text. */
export type CellValue = string | number | boolean | null;

/**
 * One sheet. `rows[0][0]` is A1; a row ends at its last filled cell, so rows differ in length.
 * A merged cell has its value in its first cell alone. Dates are the serial numbers of the sheet.
 */
export interface Grid {
  readonly sheet: string;
  readonly rows: readonly (readonly CellValue[])[];
}

export type WorkbookFormat = 'xlsx' | 'xls' | 'ods' | 'csv';

/** A published file. A CSV file is a workbook of one sheet, whose name is empty. */
export interface Workbook {
  /** The bare name of the file. */
  readonly file: string;
  readonly format: WorkbookFormat;
  /** All sheets of the file, in its order, whether they were read or not. */
  readonly sheetNames: readonly string[];
  /** The sheets that were asked for. */
  readonly grids: ReadonlyMap<string, Grid>;
}
