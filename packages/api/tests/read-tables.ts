// Reads the tabular formats back with the programs' own readers: d3-dsv, SheetJS, DuckDB.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { DuckDBInstance } from '@duckdb/node-api';
import { read, utils, type WorkBook } from '@e965/xlsx';
import { csvParseRows } from 'd3-dsv';

type ReadCell = string | number | null;
export type ReadRow = Readonly<Record<string, ReadCell>>;

/** Cells are numbers only in the columns named; an empty cell is null. */
export function readCsv(text: string, numbers: ReadonlySet<string> = new Set()): ReadRow[] {
  const [header = [], ...rows] = csvParseRows(text);
  return rows.map((cells) => {
    const row: Record<string, ReadCell> = {};
    header.forEach((name, index) => {
      const cell = cells[index] ?? '';
      row[name] = cell === '' ? null : numbers.has(name) ? Number(cell) : cell;
    });
    return row;
  });
}

export function readWorkbook(bytes: Buffer): WorkBook {
  return read(bytes, { dense: true, cellFormula: true, cellHTML: false, cellText: false });
}

export function readSheet(workbook: WorkBook, name: string): ReadRow[] {
  const sheet = workbook.Sheets[name];
  if (sheet === undefined) throw new Error(`There is no sheet "${name}".`);
  return utils.sheet_to_json<ReadRow>(sheet, { defval: null, raw: true });
}

export interface ParquetReader {
  /** The rows of a query, in which `$file` stands for the rows of the file, `$footer` for its metadata. */
  rows(bytes: Buffer, query?: string): Promise<ReadRow[]>;
  close(): Promise<void>;
}

export async function parquetReader(): Promise<ParquetReader> {
  const folder = await mkdtemp(path.join(tmpdir(), 'parquet-'));
  const file = path.join(folder, 'table.parquet');
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  return {
    rows: async (bytes, query = 'select * from $file') => {
      await writeFile(file, bytes);
      const sql = query
        .replaceAll('$file', `read_parquet('${file}')`)
        .replaceAll('$footer', `parquet_kv_metadata('${file}')`);
      const reader = await connection.runAndReadAll(sql);
      return reader.getRowObjectsJS() as ReadRow[];
    },
    close: async () => {
      instance.closeSync();
      await rm(folder, { recursive: true });
    },
  };
}
