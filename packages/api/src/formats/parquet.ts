// Parquet: columns with their types, in groups of rows that are written, and forgotten, one after another.
import {
  ByteWriter,
  ParquetWriter,
  schemaFromColumnData,
  type BasicType,
  type ColumnSource,
} from 'hyparquet-writer';

import type { Cell, Column, ColumnType, Table } from './column';

/** Pairs of text in the footer, for programs that look there. */
export type FileMetadata = Readonly<Record<string, string>>;

// What is held in memory, and how long nothing else is answered, grow with it.
const rowsInGroup = 5_000;

const typeOf: Record<ColumnType, BasicType> = {
  text: 'STRING',
  words: 'STRING',
  number: 'DOUBLE',
  integer: 'INT32',
};

export async function* parquetBytes<Row>(
  { columns, rows }: Table<Row>,
  metadata: FileMetadata,
): AsyncGenerator<Uint8Array> {
  const bytes = new ByteWriter();
  const file = new ParquetWriter({
    writer: bytes,
    schema: schemaFromColumnData({ columnData: columnData(columns, []) }),
    kvMetadata: Object.entries(metadata).map(([key, value]) => ({ key, value })),
    createdBy: 'Local Authority Data Explorer',
  });
  for await (const group of groupsOf(rows, rowsInGroup)) {
    await file.write({ columnData: columnData(columns, group), rowGroupSize: rowsInGroup });
    yield taken(bytes);
  }
  await file.finish();
  yield taken(bytes);
}

function columnData<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): ColumnSource[] {
  return columns.map((column) => ({
    name: column.name,
    type: typeOf[column.type],
    data: rows.map((row) => withoutSign(column.read(row))),
    // Where each page lies: of use only in groups of many pages, and kept in memory until the end.
    offsetIndex: false,
  }));
}

/** Zero has no sign, as in every other format. */
function withoutSign(cell: Cell): Cell {
  return cell === 0 ? 0 : cell;
}

async function* groupsOf<Row>(rows: AsyncIterable<Row>, size: number): AsyncGenerator<Row[]> {
  let group: Row[] = [];
  for await (const row of rows) {
    group.push(row);
    if (group.length === size) {
      yield group;
      group = [];
    }
  }
  if (group.length > 0) yield group;
}

/** What has been written since the last time: the writer keeps only where in the file it is. */
function taken(bytes: ByteWriter): Uint8Array {
  const copy = bytes.getBytes().slice();
  bytes.index = 0;
  return copy;
}
