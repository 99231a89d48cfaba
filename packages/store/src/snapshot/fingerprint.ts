// Hashes that name a dataset, and the snapshot made from it and the definitions.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';

import type { DatasetFiles } from '../dataset/dataset-files';
import { formatVersion, tables } from './format';

export interface Fingerprint {
  /** Of the files of the dataset alone. */
  dataset: string;
  /** Of the dataset, the definitions and the format of snapshots. */
  snapshot: string;
}

export async function fingerprint(
  dataDir: string,
  { files, boundaries }: DatasetFiles,
  catalogueJson: string,
): Promise<Fingerprint> {
  const hash = createHash('sha256');
  const all = [...files.map(({ file }) => file), ...(boundaries === null ? [] : [boundaries])];
  for (const file of all) {
    const bytes = await readFile(path.join(dataDir, file));
    hash.update(`${file}\n${bytes.length}\n`).update(bytes);
  }
  const dataset = hash.digest('hex');
  return {
    dataset,
    snapshot: createHash('sha256')
      .update(JSON.stringify([formatVersion, tables, dataset, catalogueJson]))
      .digest('hex'),
  };
}
