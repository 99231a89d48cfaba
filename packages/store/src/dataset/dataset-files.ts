// The files of a dataset that a snapshot is made from, found in its folder, their headers checked.
import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';

import {
  authorityChangeColumns,
  authorityColumns,
  membershipColumns,
  neighbourColumns,
  observationColumns,
  releaseColumns,
} from './columns';
import type { DatasetFault } from './dataset-error';

/** What a file holds, which decides its columns. */
export type Contents =
  'authorities' | 'authority-changes' | 'memberships' | 'releases' | 'neighbours' | 'observations';

export interface DatasetFile {
  contents: Contents;
  /** Path from the folder of the dataset, with `/`. */
  file: string;
  /** The neighbour model or measure that the file is of; null for files of which there is one. */
  id: string | null;
  columns: readonly string[];
}

const single = {
  authorities: authorityColumns,
  'authority-changes': authorityChangeColumns,
  memberships: membershipColumns,
  releases: releaseColumns,
};
const oneForEach = { neighbours: neighbourColumns, observations: observationColumns };

/** The files there are and the faults of those that should be there, or have another header. */
export async function findDatasetFiles(
  dataDir: string,
): Promise<{ files: DatasetFile[]; faults: DatasetFault[] }> {
  const files: DatasetFile[] = [
    ...entries(single).map(([contents, columns]) => ({
      contents,
      file: `${contents}.csv`,
      id: null,
      columns,
    })),
  ];
  for (const [folder, columns] of entries(oneForEach)) {
    for (const name of await csvFilesIn(path.join(dataDir, folder))) {
      files.push({
        contents: folder,
        file: `${folder}/${name}`,
        id: name.slice(0, -'.csv'.length),
        columns,
      });
    }
  }
  const faults = await Promise.all(files.map((file) => headerFault(dataDir, file)));
  return { files, faults: faults.filter((fault) => fault !== null) };
}

async function csvFilesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(ifMissing<string[]>([]));
  return names.filter((name) => name.endsWith('.csv')).sort();
}

async function headerFault(
  dataDir: string,
  { file, columns }: DatasetFile,
): Promise<DatasetFault | null> {
  const expected = columns.join(',');
  const remedy = 'Write the dataset anew with "npx pnpm ingest run".';
  const header = await firstLine(path.join(dataDir, file)).catch(ifMissing(undefined));
  if (header === undefined) {
    return {
      file,
      found: 'The file is missing.',
      expected: `a file with header "${expected}"`,
      remedy,
    };
  }
  if (header === expected) return null;
  return { file, found: `The header is "${header}".`, expected: `"${expected}"`, remedy };
}

async function firstLine(file: string): Promise<string> {
  const lines = createInterface({ input: createReadStream(file, 'utf8') });
  try {
    for await (const line of lines) return line;
    return '';
  } finally {
    lines.close();
  }
}

function ifMissing<Value>(instead: Value): (error: unknown) => Value {
  return (error) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return instead;
    throw error;
  };
}

function entries<Key extends string, Value>(record: Record<Key, Value>): [Key, Value][] {
  return Object.entries(record) as [Key, Value][];
}
