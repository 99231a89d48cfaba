// The files of a dataset that a snapshot is made from, found in its folder, their headers checked.
import { createReadStream } from 'node:fs';
import { access, readdir } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';

import {
  authorityChangeColumns,
  authorityColumns,
  clusterColumns,
  correctionColumns,
  membershipColumns,
  neighbourColumns,
  observationColumns,
  releaseColumns,
} from './columns';
import type { DatasetFault } from './dataset-error';

/** What a file holds, which decides its columns. */
export type Contents = SingleFile | FolderOfFiles;
/** Of which there is one file. */
type SingleFile =
  'authorities' | 'authority-changes' | 'clusters' | 'corrections' | 'memberships' | 'releases';
/** Of which there is a file for each neighbour model, or for each measure. */
type FolderOfFiles = 'neighbours' | 'observations';

export const columnsOf: Readonly<Record<Contents, readonly string[]>> = {
  authorities: authorityColumns,
  'authority-changes': authorityChangeColumns,
  clusters: clusterColumns,
  corrections: correctionColumns,
  memberships: membershipColumns,
  releases: releaseColumns,
  neighbours: neighbourColumns,
  observations: observationColumns,
};

export interface DatasetFile {
  contents: Contents;
  /** Path from the folder of the dataset, with `/`. */
  file: string;
  /** The neighbour model or measure that the file is of; null for files of which there is one. */
  id: string | null;
}

/** The boundaries of areas, as one TopoJSON file; a dataset need not have it. */
const boundaryFile = 'boundaries/areas.topojson';

const singleFiles: SingleFile[] = [
  'authorities',
  'authority-changes',
  'clusters',
  'corrections',
  'memberships',
  'releases',
];
const foldersOfFiles: FolderOfFiles[] = ['neighbours', 'observations'];

export interface DatasetFiles {
  /** The tables. */
  files: DatasetFile[];
  /** Path of the boundaries from the folder of the dataset; null where it has none. */
  boundaries: string | null;
}

/** The files there are, and the faults of those that should be there or have another header. */
export async function findDatasetFiles(
  dataDir: string,
): Promise<DatasetFiles & { faults: DatasetFault[] }> {
  const files: DatasetFile[] = singleFiles.map((contents) => ({
    contents,
    file: `${contents}.csv`,
    id: null,
  }));
  for (const contents of foldersOfFiles) {
    for (const name of await csvFilesIn(path.join(dataDir, contents))) {
      files.push({ contents, file: `${contents}/${name}`, id: path.basename(name, '.csv') });
    }
  }
  const faults = await Promise.all(files.map((file) => headerFault(dataDir, file)));
  const boundaries = await access(path.join(dataDir, boundaryFile)).then(
    () => boundaryFile,
    ifMissing(null),
  );
  return { files, boundaries, faults: faults.filter((fault) => fault !== null) };
}

async function csvFilesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(ifMissing<string[]>([]));
  return names.filter((name) => name.endsWith('.csv')).sort();
}

async function headerFault(
  dataDir: string,
  { contents, file }: DatasetFile,
): Promise<DatasetFault | null> {
  const header = await firstLine(path.join(dataDir, file)).catch(ifMissing(undefined));
  const expected = columnsOf[contents].join(',');
  if (header === expected) return null;
  return {
    file,
    found: header === undefined ? 'The file is missing.' : `The header is "${header}".`,
    expected: header === undefined ? `a file with header "${expected}"` : `"${expected}"`,
    remedy: 'Write the dataset anew with "npx pnpm ingest run".',
  };
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
