// Reading published files: paths in, plain grids out.
export { cellRef, columnLetters, rangeRef } from './cell-reference';
export { sha256OfFile } from './checksum';
export type { CellValue, Grid, Workbook, WorkbookFormat } from './grid';
export { type ReadLimits, defaultReadLimits } from './limits';
export { ReadError, type ReadErrorCode } from './read-error';
export { type ReadOptions, listSheets, readWorkbook } from './read-workbook';
