// The dataset's files as tables of text, exactly as they are written; empty cells are null.
import path from 'node:path';

import type { Contents, DatasetFile } from '../dataset/dataset-files';
import type { DatasetFault } from '../dataset/dataset-error';
import { Database } from './database';

const idColumn: Partial<Record<Contents, string>> = {
  neighbours: 'model',
  observations: 'measure',
};

/** Reads all files into a database in memory, one table for each kind of contents. */
export async function stage(
  dataDir: string,
  files: readonly DatasetFile[],
): Promise<{ staged: Database; faults: DatasetFault[] }> {
  const staged = await Database.create(':memory:');
  const faults: DatasetFault[] = [];
  for (const [contents, ofContents] of Map.groupBy(files, (file) => file.contents)) {
    const [first] = ofContents;
    if (first === undefined) continue;
    await staged.run(`create table ${tableOf(contents)} (${columnsOf(first).join(', ')})`);
    for (const file of ofContents) {
      try {
        await staged.run(
          `insert into ${tableOf(contents)} select ${file.id === null ? '' : '$2, '}*
           from read_csv($1, auto_detect = false, header = true, delim = ',', quote = '"',
                         escape = '"', columns = ${csvColumns(file)})`,
          [path.join(dataDir, file.file), ...(file.id === null ? [] : [file.id])],
        );
      } catch (error) {
        faults.push({
          file: file.file,
          found: `It cannot be read: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)}`,
          expected: `CSV with ${file.columns.length} cells in each line`,
          remedy: 'Write the dataset anew with "npx pnpm ingest run".',
        });
      }
    }
  }
  return { staged, faults };
}

/** Name of the staged table of such files. */
export function tableOf(contents: Contents): string {
  return contents.replaceAll('-', '_');
}

function columnsOf({ contents, columns }: DatasetFile): string[] {
  const id = idColumn[contents];
  return [...(id === undefined ? [] : [id]), ...columns].map((column) => `"${column}" varchar`);
}

function csvColumns({ columns }: DatasetFile): string {
  return `{${columns.map((column) => `'${column}': 'VARCHAR'`).join(', ')}}`;
}
