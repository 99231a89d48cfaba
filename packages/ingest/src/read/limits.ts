// How much a published file may cost to read. The largest file read so far is 3 MB, 33 MB unpacked.

export interface ReadLimits {
  /** Size of the file. */
  readonly fileBytes: number;
  /** Number of entries in a zip archive (XLSX, ODS). */
  readonly archiveEntries: number;
  /** Size of all entries of a zip archive together, unpacked. */
  readonly unpackedBytes: number;
  /** Unpacked size to packed size of one archive entry. Spreadsheets reach about 35. */
  readonly compressionRatio: number;
  /** Rows down to the last filled cell of a sheet. */
  readonly rows: number;
  /** Cells of all sheets that are read, empty ones before the last filled cell of a row included. */
  readonly cells: number;
  /** Characters of all texts that are read; of repeated and shared ones, each time they occur. */
  readonly characters: number;
  /** Characters of one cell. A spreadsheet program allows 32,767. */
  readonly cellCharacters: number;
  /** Time that parsing may take. */
  readonly milliseconds: number;
}

const mebibyte = 1024 * 1024;

export const defaultReadLimits: ReadLimits = {
  fileBytes: 128 * mebibyte,
  archiveEntries: 5_000,
  unpackedBytes: 256 * mebibyte,
  compressionRatio: 200,
  rows: 250_000,
  cells: 5_000_000,
  characters: 20_000_000,
  cellCharacters: 100_000,
  milliseconds: 60_000,
};
