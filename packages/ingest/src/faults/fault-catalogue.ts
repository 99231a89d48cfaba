// Every fault that ingest can find: its code, its cause and its remedy. docs/reference/ingest-errors.md
// says the same to readers; a test keeps the two in step.
import type { ReadErrorCode } from '../read';

interface FaultKind {
  readonly cause: string;
  readonly remedy: string;
}

const readFaults: Readonly<Record<ReadErrorCode, FaultKind>> = {
  READ_FILE_MISSING: {
    cause: 'A file that was found a moment ago is gone, or is a folder.',
    remedy: 'Put the file back.',
  },
  READ_EMPTY: { cause: 'The file has no bytes.', remedy: 'Download it again.' },
  READ_TRUNCATED: { cause: 'The end of the file is missing.', remedy: 'Download it again.' },
  READ_WRONG_TYPE: {
    cause: 'The content is not what the extension says, such as a web page saved as a workbook.',
    remedy: 'Open the file to see what was saved, and download the publication again.',
  },
  READ_ENCRYPTED: {
    cause: 'The file opens with a password only.',
    remedy: 'Use the file as it was published.',
  },
  READ_UNSAFE_ARCHIVE: {
    cause:
      'The archive is made to deceive: parts that repeat, climb, overlap, declare entities or unpack without end.',
    remedy: 'Do not open it; download the file again from the publisher and compare.',
  },
  READ_TOO_LARGE: {
    cause: 'The file goes beyond a limit of reading.',
    remedy: 'Check that it is the published file; if it is, raise the limit.',
  },
  READ_SHEET_MISSING: {
    cause: 'The file has no sheet of the declared name: it was renamed, or another file was saved.',
    remedy: 'Correct the sheet in the layout of the release; the error offers the nearest name.',
  },
  READ_TIMEOUT: {
    cause: 'Parsing took too long.',
    remedy: 'Check that it is the published file; if it is, raise the limit.',
  },
  READ_UNREADABLE: {
    cause: 'The content is damaged, or written in a way that cannot be read.',
    remedy:
      'Download the file again. If a spreadsheet program opens it, report a fault of reading.',
  },
};

const fetchFaults = {
  FETCH_ADDRESS_UNKNOWN: {
    cause: 'The release declares no `url`, and its landing page names no such file.',
    remedy: 'Declare the address as `url` of the release, or put the file into the folder by hand.',
  },
  FETCH_REFUSED: {
    cause: 'The address gives no file: it is gone, or not for everybody.',
    remedy:
      'Look for the file on the landing page of the publication; correct `url`, or put the file into the folder by hand.',
  },
  FETCH_UNAVAILABLE: {
    cause: 'The address does not answer, or breaks off, however often it is asked.',
    remedy: 'Run the command again later: it goes on from what has come.',
  },
  FETCH_UNSAFE_ADDRESS: {
    cause:
      'The address leads round in circles, out of encryption, into a private network, or to no web address.',
    remedy: 'Look at the address by hand, and correct `url` of the release.',
  },
  FETCH_UNSAFE_NAME: {
    cause: 'The declared file name would lead out of the folder of publications.',
    remedy: 'Correct `file` of the release: it is a bare name.',
  },
  FETCH_TOO_LARGE: {
    cause: 'The address gives more bytes than a published file may have.',
    remedy: 'Check that it is the published file; if it is, raise the limit.',
  },
  FETCH_WRONG_CONTENT: {
    cause:
      'The address gives something that cannot be read as the declared kind of file, such as a web page.',
    remedy: 'Open the address by hand; correct `url`, or put the file into the folder by hand.',
  },
  FETCH_PAGE_UNREADABLE: {
    cause: 'The content API of GOV.UK answers for the landing page in a form that is not known.',
    remedy: 'Find the file on the landing page by hand, and declare its address as `url`.',
  },
  FETCH_SUPERSEDED: {
    cause: 'The address gives the file of another declared release, not that of this one any more.',
    remedy: 'Declare another address as `url`, or put the file into the folder by hand.',
  },
  FETCH_CONTENT_CHANGED: {
    cause:
      'The address gives a file that is not declared: the publisher replaced it. It is kept under its own checksum.',
    remedy:
      'Declare it as a new release beside the old one; the fault names the command that drafts it and proposes its layout.',
  },
} satisfies Record<string, FaultKind>;

export type FetchFaultCode = keyof typeof fetchFaults;

const ingestFaults = {
  ACQUIRE_FILE_MISSING: {
    cause: 'No file of the declared name stands anywhere under the folder of publications.',
    remedy: 'Put the file there, or correct `file` of the release.',
  },
  ACQUIRE_FILE_CHANGED: {
    cause:
      'The file has other bytes than the release declares: the publisher replaced it, or it is damaged.',
    remedy: 'A replaced file is a new release with its own date: declare it beside the old one.',
  },
  LAYOUT_COLUMN_MISSING: {
    cause: 'No column of the sheet has the declared header.',
    remedy: 'Correct the header in the layout of the release; the error offers the nearest ones.',
  },
  LAYOUT_COLUMN_AMBIGUOUS: {
    cause: 'Several columns of the sheet have the declared header.',
    remedy: 'Say which with `occurrence`, or name the headers above it as a list.',
  },
  LAYOUT_RUN_LENGTH: {
    cause: 'A run of columns is not as long as declared: a column was added or taken away.',
    remedy: 'Look at the columns between the two headers, and correct `count` or the headers.',
  },
  LAYOUT_TABLE_END_MISSING: {
    cause: 'No row ends the table as declared: the file was cut off, or its total row changed.',
    remedy: 'Check that the file is whole; if it is, correct `until`.',
  },
  LAYOUT_TABLE_EMPTY: {
    cause: 'The table has no row that is kept.',
    remedy: 'Check `firstRow`, `until`, `keep` and `drop` of the layout.',
  },
  LAYOUT_TOTAL_MISSING: {
    cause: 'No row holds the published total as declared.',
    remedy: 'Correct `totals` of the layout.',
  },
  LAYOUT_PERIOD_UNSAID: {
    cause: 'Neither the table nor the column says to which period its cells belong, or both do.',
    remedy: 'Declare `byPeriod` at the top of the column, or the period of the table.',
  },
  LAYOUT_COLUMN_UNDECLARED: {
    cause: 'A table binds a column that the publication does not declare.',
    remedy: 'Correct the name, or declare the column with its unit and meaning.',
  },
  LAYOUT_PATTERN_INVALID: {
    cause: 'A pattern of the layout is no regular expression.',
    remedy: 'Correct the pattern.',
  },
  ROW_AUTHORITY_UNKNOWN: {
    cause: 'A row names an authority that the register does not know, or none.',
    remedy:
      'Keep or drop the row in the layout, remap its code with the reason, or add the authority to the register.',
  },
  ROW_AUTHORITY_DUPLICATE: {
    cause: 'Several rows give a figure for one authority, period and column.',
    remedy: 'Drop the row that does not count, or say with `rows` how many are added up.',
  },
  ROW_AUTHORITY_DISAGREES: {
    cause: 'The codes or names of one row mean different authorities.',
    remedy: 'Find out which is right and remap the other, with the reason.',
  },
  ROW_PERIOD_UNKNOWN: {
    cause: 'A row names a period in a spelling that is not known.',
    remedy: 'Declare the spelling in `period.values`, or drop the row.',
  },
  ROW_PERIOD_UNDECLARED: {
    cause: 'The file has figures of a period that the release does not list.',
    remedy: 'Add the period to `periods` of the release, or drop the rows.',
  },
  ROW_COUNT: {
    cause: 'A figure is added up from more or fewer rows than declared.',
    remedy: 'Look for a missing or repeated row, and correct `where` or `rows`.',
  },
  CELL_NOT_A_NUMBER: {
    cause: 'A cell holds a text that is neither a number nor a declared marker.',
    remedy: 'Look the marker up in the notes of the file and declare what it means in `missing`.',
  },
  CELL_EMPTY: {
    cause: 'A cell is empty, and the layout does not say what that means.',
    remedy: 'Declare `emptyCell` for the column or the table.',
  },
  CELL_MARK_UNKNOWN: {
    cause: 'A column of marks holds a text that is not declared.',
    remedy: 'Declare the text in `marks`, with the mark it puts or null.',
  },
  COVERAGE_AUTHORITY_ABSENT: {
    cause: 'Authorities that were in being have no row in the file, and nothing declares why.',
    remedy:
      'Find out why and declare it in `absences` or `jointReporting`, or correct the rows that are kept.',
  },
  COVERAGE_PERIOD_ABSENT: {
    cause: 'The release lists a period for which the file has no figure.',
    remedy: 'Correct `periods` of the release, or the tables that should hold it.',
  },
  COVERAGE_MEASURE_INCOMPLETE: {
    cause:
      'Authorities that a measure concerns have neither a figure nor a reason for having none in a period of which others have figures.',
    remedy:
      'Declare why in `absences` of a publication behind it, whose `covers` must name their type, or correct whom the measure concerns.',
  },
  VALUE_OUT_OF_BOUNDS: {
    cause: 'A value lies outside the bounds of its measure: a wrong column, unit or power.',
    remedy: 'Look at the cell. Correct the layout, or the bounds where the value is as published.',
  },
} satisfies Record<string, FaultKind>;

const registerFaults = {
  REGISTER_NOT_READ: {
    cause: 'The dataset has no register of authorities, or one that this program did not write.',
    remedy: 'Run without `--area` first, or give the folder of a whole dataset with `--data`.',
  },
  REGISTER_FIELD_MISSING: {
    cause: 'A file that describes authorities lacks a column or property that its reading names.',
    remedy: 'Correct the reading of the source in the declaration of the register.',
  },
  REGISTER_CORRECTION_NEEDLESS: {
    cause:
      'A declared correction no longer meets what it corrects: the source was mended, or says another thing now.',
    remedy: 'Take the correction out of the declaration of the register, or correct what it finds.',
  },
  REGISTER_CHANGE_UNPLACED: {
    cause: 'A re-organisation does not fit the days of the authorities that it joins.',
    remedy:
      'Correct the first day of the successor, or the change, in the declaration of the register.',
  },
  REGISTER_AUTHORITY_UNKNOWN: {
    cause: 'Something in the register refers to an authority that is not in it.',
    remedy: 'Correct the code, or add the authority, in the declaration of the register.',
  },
  REGISTER_SLUG_SHARED: {
    cause: 'Two authorities would have one address.',
    remedy: 'Correct the name of one of them in the declaration of the register.',
  },
} satisfies Record<string, FaultKind>;

export const faultCatalogue = {
  ...readFaults,
  ...registerFaults,
  ...fetchFaults,
  ...ingestFaults,
};

export type FaultCode = keyof typeof faultCatalogue;
