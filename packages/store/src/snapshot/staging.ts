// The dataset's files as tables of text, exactly as they are written; empty cells are null.
import path from 'node:path';

import type { DatasetFault } from '../dataset/dataset-error';
import { columnsOf, type Contents, type DatasetFile } from '../dataset/dataset-files';
import { DuckdbFile } from '../database/duckdb';

/** The column that says which model or measure a row is of: its file does, by its name. */
const idColumns: Partial<Record<Contents, string>> = {
  neighbours: 'model',
  observations: 'measure',
};

/** Reads all files into a database in memory, one table for each kind of contents. */
export async function stage(
  dataDir: string,
  files: readonly DatasetFile[],
): Promise<{ staged: DuckdbFile; faults: DatasetFault[] }> {
  const staged = await DuckdbFile.create(':memory:');
  for (const contents of Object.keys(columnsOf) as Contents[]) {
    const id = idColumns[contents];
    const columns = [...(id === undefined ? [] : [id]), ...columnsOf[contents]];
    await staged.run(
      `create table ${tableOf(contents)} (${columns.map((name) => `"${name}" varchar`).join(', ')})`,
    );
  }
  const faults: DatasetFault[] = [];
  for (const file of files) {
    try {
      await load(staged, dataDir, file);
    } catch (error) {
      faults.push(unreadable(file, error));
    }
  }
  return { staged, faults };
}

async function load(
  staged: DuckdbFile,
  dataDir: string,
  { contents, file, id }: DatasetFile,
): Promise<void> {
  const columns = columnsOf[contents].map((column) => `'${column}': 'VARCHAR'`).join(', ');
  await staged.run(
    `insert into ${tableOf(contents)} select ${id === null ? '' : '$2, '}*
     from read_csv($1, auto_detect = false, header = true, delim = ',', quote = '"', escape = '"',
                   columns = {${columns}})`,
    [path.join(dataDir, file), ...(id === null ? [] : [id])],
  );
}

function unreadable({ contents, file }: DatasetFile, error: unknown): DatasetFault {
  const message = error instanceof Error ? error.message : String(error);
  return {
    file,
    found: `It cannot be read: ${message.split('\n')[0] ?? ''}`,
    expected: `CSV with ${columnsOf[contents].length} cells in each line`,
    remedy: 'Write the dataset anew with "npx pnpm ingest run".',
  };
}

function tableOf(contents: Contents): string {
  return contents.replaceAll('-', '_');
}
