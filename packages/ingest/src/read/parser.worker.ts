// Parses one workbook at a time in a thread of its own: a file that makes the parser hang or take
// all memory costs this thread and nothing else. Node starts this file from source as well as from
// the build, so it imports nothing but types from the files beside it.
import { Console } from 'node:console';
import { Writable } from 'node:stream';
import { parentPort } from 'node:worker_threads';

import { type CellObject, type ParsingOptions, type WorkBook, parse_zip, read } from '@e965/xlsx';

import type { CellValue, Grid } from './grid';
import type { ArchivePart, ParserReply, ParserRequest } from './parser-messages';

declare module '@e965/xlsx' {
  /** Parses an archive that was unpacked before; exported by the library and left out of its types. */
  export function parse_zip(
    archive: {
      readonly FullPaths: readonly string[];
      readonly FileIndex: readonly { name: string; content: Buffer; type: number }[];
    },
    options: ParsingOptions,
  ): WorkBook;
}

/** Excel's last column is XFD. A cell beyond it is a fault of the file. */
const columnLimit = 16_384;

// Values only: no formulas, styles, HTML, formatted texts or dates made of numbers.
const valuesOnly: ParsingOptions = {
  dense: true,
  cellDates: false,
  cellFormula: false,
  cellHTML: false,
  cellNF: false,
  cellStyles: false,
  cellText: false,
  sheetStubs: false,
};

const errorTexts = new Map<unknown, string>([
  [0x00, '#NULL!'],
  [0x07, '#DIV/0!'],
  [0x0f, '#VALUE!'],
  [0x17, '#REF!'],
  [0x1d, '#NAME?'],
  [0x24, '#NUM!'],
  [0x2a, '#N/A'],
  [0x2b, '#GETTING_DATA'],
]);

// The parser remarks on the console that it knows no such number format; no value depends on it.
globalThis.console = new Console(new Writable({ write: (_chunk, _encoding, done) => done() }));

parentPort?.on('message', (request: ParserRequest) => {
  parentPort?.postMessage(answer(request));
});

function answer(request: ParserRequest): ParserReply {
  try {
    return parse(request);
  } catch (error) {
    if (error instanceof Refusal) {
      return { kind: 'failed', reason: error.reason, found: error.message };
    }
    const message = error instanceof Error ? error.message : String(error);
    return /password|encrypt/i.test(message)
      ? { kind: 'failed', reason: 'encrypted', found: message }
      : { kind: 'failed', reason: 'unreadable', found: `content that does not parse (${message})` };
  }
}

class Refusal extends Error {
  readonly reason: 'too-large' | 'unreadable';

  constructor(reason: Refusal['reason'], found: string) {
    super(found);
    this.reason = reason;
  }
}

function parse({ input, sheets, limits }: ParserRequest): ParserReply {
  const options: ParsingOptions = {
    ...valuesOnly,
    ...(sheets === 'names' && { bookSheets: true }),
    ...(typeof sheets !== 'string' && { sheets: [...sheets] }),
  };
  const workbook =
    input.kind === 'file'
      ? read(Buffer.from(input.bytes.buffer), { ...options, type: 'buffer' })
      : parseParts(input.parts, options);
  const sheetNames = workbook.SheetNames;
  const wanted = sheets === 'names' ? [] : sheetNames.filter((name) => wants(sheets, name));

  const spend = spender(limits);
  const grids = wanted.map((name) => gridOf(workbook, name, limits.rows, spend));
  return { kind: 'parsed', sheetNames, grids };
}

/** Told of each row before its cells are written out, and of each text before it is copied. */
interface Spender {
  readonly cells: (count: number) => void;
  readonly text: (length: number, where: string) => void;
}

function spender(limits: ParserRequest['limits']): Spender {
  let cells = 0;
  let characters = 0;
  return {
    cells: (count) => {
      cells += count;
      if (cells > limits.cells) {
        throw new Refusal('too-large', `more than ${limits.cells} cells`);
      }
    },
    text: (length, where) => {
      characters += length;
      if (length > limits.cellCharacters) {
        throw new Refusal('too-large', `a text of ${length} characters in ${where}`);
      }
      if (characters > limits.characters) {
        throw new Refusal('too-large', `texts of more than ${limits.characters} characters`);
      }
    },
  };
}

function wants(sheets: readonly string[] | 'all', name: string): boolean {
  return sheets === 'all' || sheets.includes(name);
}

function parseParts(parts: readonly ArchivePart[], options: ParsingOptions): WorkBook {
  const inUse = 2;
  return parse_zip(
    {
      FullPaths: parts.map(({ name }) => name),
      FileIndex: parts.map(({ name, content }) => ({
        name,
        content: withoutLinks(Buffer.from(content.buffer)),
        type: inUse,
      })),
    },
    options,
  );
}

/**
 * Calls the links of a worksheet another name, in place. The parser hangs each on every cell that it
 * covers, and one can cover a whole sheet; no value depends on them.
 */
function withoutLinks(part: Buffer): Buffer {
  const name = 'hyperlink ';
  for (let at = part.indexOf(name); at !== -1; at = part.indexOf(name, at + 1)) {
    const before = part.toString('latin1', Math.max(0, at - 3), at);
    if (/<(?:\w:)?$/.test(before)) part.write('x', at);
  }
  return part;
}

function gridOf(workbook: WorkBook, name: string, rowLimit: number, spend: Spender): Grid {
  const sheet = Object.hasOwn(workbook.Sheets, name) ? workbook.Sheets[name] : undefined;
  // The library keeps quiet about a sheet that it could not parse, and leaves it out.
  if (sheet === undefined) throw new Refusal('unreadable', `a damaged sheet "${name}"`);
  const data = sheet['!data'] ?? [];
  if (data.length > rowLimit) {
    throw new Refusal('too-large', `a value in row ${data.length} of sheet "${name}"`);
  }
  const rows = Array.from(data, (cells, row) =>
    rowOf(cells, `row ${row + 1} of sheet "${name}"`, spend),
  );
  return { sheet: name, rows };
}

// Rows and cells that the file leaves out are holes in the parser's arrays.
function rowOf(
  cells: readonly (CellObject | undefined)[] | undefined,
  where: string,
  spend: Spender,
): CellValue[] {
  if (cells === undefined) return [];
  if (cells.length > columnLimit) {
    throw new Refusal('too-large', `a value in column ${cells.length} of ${where}`);
  }
  spend.cells(cells.length);
  const row = Array.from(cells, (cell) => {
    const value = cell === undefined ? null : valueOf(cell, where);
    if (typeof value === 'string') spend.text(value.length, where);
    return value;
  });
  return row.slice(0, row.findLastIndex((value) => value !== null) + 1);
}

function valueOf({ t: type, v: value }: CellObject, where: string): CellValue {
  if (type === 'e') return errorTexts.get(value) ?? '#ERROR!';
  if (typeof value === 'number' && !Number.isFinite(value)) {
    throw new Refusal('unreadable', `a number that is none in ${where}`);
  }
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return typeof value === 'string' && value !== '' ? value : null;
}
