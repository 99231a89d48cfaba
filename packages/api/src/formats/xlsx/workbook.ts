// XLSX: a sheet of data, one of the definitions of its measures, one of what to know beside them.
import type { ObservationRequest, Snapshot } from '@oflog/store';
import type { Readable } from 'node:stream';

import type { Table } from '../column';
import type { Figure } from '../figure';
import { nothingMentioned, noting } from '../mentioned';
import { zipped, type ZipEntry } from '../zip';
import { definitionsSheet } from './definitions-sheet';
import { inSheets } from './in-sheets';
import { notesSheet } from './notes-sheet';
import { packageParts, sheetPath } from './package-parts';
import { sheetXml, type Sheet } from './sheet';

/** All that a sheet can hold, less its header. */
const rowsInSheet = 1_048_575;

/**
 * Rows for which there is no room on the first sheet of data stand on further ones. `request` is what
 * the rows answer.
 */
export function workbook<Row extends Figure>(
  snapshot: Snapshot,
  table: Table<Row>,
  request: ObservationRequest,
  perSheet = rowsInSheet,
): Readable {
  return zipped(parts(snapshot, table, request, perSheet));
}

async function* parts<Row extends Figure>(
  snapshot: Snapshot,
  table: Table<Row>,
  request: ObservationRequest,
  perSheet: number,
): AsyncGenerator<ZipEntry> {
  const mentioned = nothingMentioned();
  const names: string[] = [];
  const part = (name: string, sheet: Sheet): ZipEntry => {
    names.push(name);
    return { name: sheetPath(names.length - 1), contents: sheetXml(sheet) };
  };
  const { columns } = table;
  for await (const rows of inSheets(noting(mentioned, table.rows), perSheet)) {
    const name = names.length === 0 ? 'Data' : `Data ${names.length + 1}`;
    yield part(name, { header: columns.map((column) => column.name), rows: cells(table, rows) });
  }
  yield part('Definitions', definitionsSheet(snapshot, mentioned.measures));
  yield part('Notes', notesSheet(snapshot, table, mentioned, request));
  yield* packageParts(names);
}

async function* cells<Row>({ columns }: Table<Row>, rows: AsyncIterable<Row>) {
  for await (const row of rows) yield columns.map((column) => column.read(row));
}
