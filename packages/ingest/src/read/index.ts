// Reading published files: paths in, plain grids out.
export { cellRef, columnLetters, rangeRef } from './cell-reference';
export { sha256OfFile } from './checksum';
export type { CellValue, Grid, Workbook } from './grid';
export { defaultReadLimits } from './limits';
export { workbookPacking } from './packed-workbook';
export { ReadError } from './read-error';
export { listSheets, readWorkbook } from './read-workbook';
