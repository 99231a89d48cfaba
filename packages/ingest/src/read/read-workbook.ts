// Reads a published file: checks what it is, unpacks it within limits, and gives its cells as grids.
import { closest } from 'fastest-levenshtein';

import { parseDelimitedText } from './delimited-text';
import type { Workbook } from './grid';
import { type ReadLimits, defaultReadLimits } from './limits';
import { parseOpenDocument } from './parse-open-document';
import { type Sheets, parseSpreadsheet, partsAsInput } from './parse-spreadsheet';
import type { WantedSheets } from './parser-messages';
import { type PublishedFile, openPublishedFile } from './published-file';
import { ReadError } from './read-error';

export interface ReadOptions {
  /** Exact names of the sheets to read; all where it is left out. */
  readonly sheets?: readonly string[];
  readonly limits?: Partial<ReadLimits>;
}

/** @throws ReadError where the file is not what it should be, or lacks a sheet that was asked for. */
export async function readWorkbook(path: string, options: ReadOptions = {}): Promise<Workbook> {
  const limits = { ...defaultReadLimits, ...options.limits };
  const published = await openPublishedFile(path, limits);
  const { sheetNames, grids } = await parse(published, options.sheets ?? 'all', limits);
  for (const sheet of options.sheets ?? []) {
    if (!sheetNames.includes(sheet)) throw sheetMissing(published, sheet, sheetNames);
  }
  return {
    file: published.file,
    format: published.format,
    sheetNames,
    grids: new Map(grids.map((grid) => [grid.sheet, grid])),
  };
}

/** The names of a file's sheets, without their cells. A CSV file has one sheet, the empty name. */
export async function listSheets(
  path: string,
  options: Pick<ReadOptions, 'limits'> = {},
): Promise<readonly string[]> {
  const limits = { ...defaultReadLimits, ...options.limits };
  const { sheetNames } = await parse(await openPublishedFile(path, limits), 'names', limits);
  return sheetNames;
}

async function parse(
  published: PublishedFile,
  wanted: WantedSheets,
  limits: ReadLimits,
): Promise<Sheets> {
  const sheets = await parseByFormat(published, wanted, limits);
  if (sheets.sheetNames.length > 0) return sheets;
  throw new ReadError('READ_UNREADABLE', {
    file: published.file,
    found: 'a workbook without sheets',
    expected: 'at least one sheet',
    remedy: 'Download the file again.',
  });
}

function parseByFormat(
  published: PublishedFile,
  wanted: WantedSheets,
  limits: ReadLimits,
): Promise<Sheets> | Sheets {
  const { file } = published;
  switch (published.format) {
    case 'csv':
      return textSheet(file, published.bytes, limits);
    case 'ods':
      return parseOpenDocument(file, published.parts, wanted, limits);
    case 'xls': {
      const bytes = new Uint8Array(published.bytes);
      return parseSpreadsheet(file, { kind: 'file', bytes }, wanted, limits);
    }
    case 'xlsx':
      return parseSpreadsheet(file, partsAsInput(published.parts), wanted, limits);
  }
}

function textSheet(file: string, bytes: Buffer, limits: ReadLimits): Sheets {
  const rows = parseDelimitedText(file, bytes, limits);
  return { sheetNames: [''], grids: [{ sheet: '', rows }] };
}

const namesShown = 12;

function sheetMissing(
  { file, format }: PublishedFile,
  sheet: string,
  sheetNames: readonly string[],
): ReadError {
  if (format === 'csv') {
    return new ReadError('READ_SHEET_MISSING', {
      file,
      found: `a request for sheet "${sheet}"`,
      expected: 'no sheet name, since a CSV file has no sheets',
      remedy: 'Leave the sheet out of the layout of this release.',
    });
  }
  const shown = sheetNames.slice(0, namesShown).map((name) => `"${name}"`);
  const more = sheetNames.length - shown.length;
  return new ReadError('READ_SHEET_MISSING', {
    file,
    found: `no sheet "${sheet}"`,
    expected: `one of ${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
    remedy: `The nearest is "${closest(sheet, sheetNames)}". Correct the sheet in the layout of this release.`,
  });
}
