// The one error of reading a published file: where, what was found, what was expected, how to mend it.
import type { WorkbookFormat } from './grid';
import type { ReadLimits } from './limits';

export type ReadErrorCode =
  /** There is no such file, or it is a folder. */
  | 'READ_FILE_MISSING'
  /** The file has no bytes. */
  | 'READ_EMPTY'
  /** The end of the file is missing. */
  | 'READ_TRUNCATED'
  /** The content is not what the extension says, or no kind of table that is read here. */
  | 'READ_WRONG_TYPE'
  /** The file opens with a password only. */
  | 'READ_ENCRYPTED'
  /** The archive is made to deceive: climbing or repeated names, shared bytes, entities, a zip bomb. */
  | 'READ_UNSAFE_ARCHIVE'
  /** The file goes beyond one of the ReadLimits. */
  | 'READ_TOO_LARGE'
  /** A sheet that was asked for is not in the file. */
  | 'READ_SHEET_MISSING'
  /** Parsing took longer than the time limit. */
  | 'READ_TIMEOUT'
  /** The content is damaged, or written in a way that cannot be read. */
  | 'READ_UNREADABLE';

export interface ReadFault {
  /** The bare name of the file. */
  readonly file: string;
  readonly found: string;
  readonly expected: string;
  /** What the person who added the file can do, as sentences. */
  readonly remedy: string;
}

export class ReadError extends Error implements ReadFault {
  override readonly name = 'ReadError';
  readonly file: string;
  readonly found: string;
  readonly expected: string;
  readonly remedy: string;

  constructor(
    readonly code: ReadErrorCode,
    { file, found, expected, remedy }: ReadFault,
    options?: ErrorOptions,
  ) {
    super(`File "${file}": found ${found}; expected ${expected}. ${remedy}`, options);
    this.file = file;
    this.found = found;
    this.expected = expected;
    this.remedy = remedy;
  }
}

// The errors that several checks raise.

export function wrongType(file: string, format: WorkbookFormat, found: string): ReadError {
  return new ReadError('READ_WRONG_TYPE', {
    file,
    found,
    expected: `the content of ${articleAndName[format]} file, as its extension says`,
    remedy: 'Open the file to see what was saved, and download the publication again.',
  });
}

export const articleAndName: Readonly<Record<WorkbookFormat, string>> = {
  xlsx: 'an XLSX',
  xls: 'an XLS',
  ods: 'an ODS',
  csv: 'a CSV',
};

export function passwordNeeded(file: string): ReadError {
  return new ReadError('READ_ENCRYPTED', {
    file,
    found: 'a file that opens with a password',
    expected: 'a file that anybody can open',
    remedy: 'Save it without the password, or use the file as it was published.',
  });
}

export function tooLarge(file: string, found: string, expected: string): ReadError {
  return new ReadError('READ_TOO_LARGE', {
    file,
    found,
    expected,
    remedy: 'Check that this is the published file; if it is, raise the limit of reading.',
  });
}

/** Goes beyond one of the limits of what stands in sheets. */
export function beyondLimits(
  file: string,
  found: string,
  { rows, cells, characters, cellCharacters }: ReadLimits,
): ReadError {
  return tooLarge(
    file,
    found,
    `at most ${rows} rows and ${cells} cells, ${characters} characters, and ${cellCharacters} in a cell`,
  );
}
