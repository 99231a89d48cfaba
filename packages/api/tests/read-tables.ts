// Reads the tabular formats back with the programs' own readers: d3-dsv, SheetJS, DuckDB.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { DuckDBInstance } from '@duckdb/node-api';
import { read, utils, type WorkBook } from '@e965/xlsx';
import { csvParseRows } from 'd3-dsv';

export type ReadCell = string | number | null;
export type ReadRow = Readonly<Record<string, ReadCell>>;

/** Cells are numbers only in the columns named; an empty cell is null. */
export function readCsv(text: string, numbers: ReadonlySet<string>): ReadRow[] {
  const [header = [], ...rows] = csvParseRows(text);
  return rows.map((cells) =>
    Object.fromEntries(
      header.map((name, index) => {
        const cell = cells[index] ?? '';
        return [name, cell === '' ? null : numbers.has(name) ? Number(cell) : cell];
      }),
    ),
  );
}

export function readWorkbook(bytes: Buffer): WorkBook {
  return read(bytes, { dense: true, cellFormula: true, cellHTML: false, cellText: false });
}

export function readSheet(workbook: WorkBook, name: string): ReadRow[] {
  const sheet = workbook.Sheets[name];
  if (sheet === undefined) throw new Error(`There is no sheet "${name}".`);
  return utils.sheet_to_json<ReadRow>(sheet, { defval: null, raw: true });
}

/** The rows of a query, in which `$file` stands for the Parquet file. */
export async function readParquet(
  bytes: Buffer,
  query = 'select * from $file',
): Promise<ReadRow[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'parquet-'));
  const file = path.join(folder, 'table.parquet');
  await writeFile(file, bytes);
  try {
    return await queryParquet(file, query);
  } finally {
    await rm(folder, { recursive: true });
  }
}

export async function queryParquet(file: string, query: string): Promise<ReadRow[]> {
  const instance = await DuckDBInstance.create(':memory:');
  try {
    const connection = await instance.connect();
    const reader = await connection.runAndReadAll(
      query.replaceAll('$file', `read_parquet('${file}')`),
    );
    return reader.getRowObjectsJS() as ReadRow[];
  } finally {
    instance.closeSync();
  }
}
