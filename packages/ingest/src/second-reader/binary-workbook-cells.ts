// Cells of an XLS file, from the records of its workbook stream (BIFF8: [MS-XLS] names them).
import { readFile } from 'node:fs/promises';

import { streamOfCompoundFile } from './compound-stream';
import { lettersOf, type FoundCells, type RawCell, type WantedCells } from './raw-cell';
import { sharedStrings } from './shared-strings';

const record = {
  formula: 0x0006,
  endOfSheet: 0x000a,
  continued: 0x003c,
  sheet: 0x0085,
  shortNumbers: 0x00bd,
  sharedStrings: 0x00fc,
  sharedText: 0x00fd,
  number: 0x0203,
  shortNumber: 0x027e,
} as const;

export async function binaryWorkbookCells(file: string, wanted: WantedCells): Promise<FoundCells> {
  const stream = streamOfCompoundFile(await readFile(file), ['Workbook']);
  const starts = new Map<string, number>();
  const stringChunks: Buffer[] = [];
  let before = -1;
  for (const { type, body } of recordsFrom(stream, 0)) {
    if (type === record.sheet) starts.set(sheetName(body), body.readUInt32LE(0));
    const isStrings =
      type === record.sharedStrings ||
      (type === record.continued && before === record.sharedStrings);
    if (isStrings) stringChunks.push(body);
    before = isStrings ? record.sharedStrings : type;
  }
  const texts = sharedStrings(stringChunks);
  return new Map(
    [...wanted].map(([sheet, references]) => {
      const start = starts.get(sheet);
      return [sheet, start === undefined ? new Map() : cellsFrom(stream, start, references, texts)];
    }),
  );
}

interface BinaryRecord {
  readonly type: number;
  readonly body: Buffer;
}

/** The records of one substream: the workbook's own at 0, a sheet's where the workbook says. */
function* recordsFrom(stream: Buffer, start: number): Generator<BinaryRecord> {
  for (let at = start; at + 4 <= stream.length;) {
    const type = stream.readUInt16LE(at);
    const length = stream.readUInt16LE(at + 2);
    if (type === record.endOfSheet) return;
    yield { type, body: stream.subarray(at + 4, at + 4 + length) };
    at += 4 + length;
  }
}

function sheetName(body: Buffer): string {
  const characters = body.readUInt8(6);
  const isWide = (body.readUInt8(7) & 1) === 1;
  return isWide
    ? body.toString('utf16le', 8, 8 + characters * 2)
    : body.toString('latin1', 8, 8 + characters);
}

function cellsFrom(
  stream: Buffer,
  start: number,
  wanted: ReadonlySet<string>,
  texts: readonly string[],
): Map<string, RawCell> {
  const cells = new Map<string, RawCell>();
  const put = (body: Buffer, column: number, cell: RawCell) => {
    const reference = `${lettersOf(column + 1)}${body.readUInt16LE(0) + 1}`;
    if (wanted.has(reference)) cells.set(reference, cell);
  };
  for (const { type, body } of recordsFrom(stream, start)) {
    switch (type) {
      case record.number:
        put(body, body.readUInt16LE(2), body.readDoubleLE(6));
        break;
      case record.shortNumber:
        put(body, body.readUInt16LE(2), shortNumber(body.readUInt32LE(6)));
        break;
      case record.shortNumbers: {
        const first = body.readUInt16LE(2);
        for (let index = 0; 4 + index * 6 + 6 <= body.length - 2; index += 1) {
          put(body, first + index, shortNumber(body.readUInt32LE(4 + index * 6 + 2)));
        }
        break;
      }
      case record.sharedText:
        put(body, body.readUInt16LE(2), texts[body.readUInt32LE(6)] ?? null);
        break;
      case record.formula:
        // A result that is no number has these bits set; no figure that we use is such a one.
        put(
          body,
          body.readUInt16LE(2),
          body.readUInt16LE(12) === 0xffff ? 'text of a formula' : body.readDoubleLE(6),
        );
        break;
    }
  }
  return cells;
}

/** 30 bits of a whole number, or of a double; the lowest bit says that it was multiplied by 100. */
function shortNumber(bits: number): number {
  const isWhole = (bits & 2) !== 0;
  let value: number;
  if (isWhole) {
    value = (bits | 0) >> 2;
  } else {
    const double = Buffer.alloc(8);
    double.writeUInt32LE((bits & ~3) >>> 0, 4);
    value = double.readDoubleLE(0);
  }
  return (bits & 1) === 1 ? value / 100 : value;
}
