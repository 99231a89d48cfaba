// A generated dataset in a folder of its own, with room for its snapshots.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import type { Catalogue } from '@oflog/metrics-core';

import { generatedDataset, type GeneratedDataset } from './generated-dataset';
import { writeDataset } from './write-dataset';

export interface TemporaryDataset {
  dataDir: string;
  snapshotDir: string;
  dataset: GeneratedDataset;
  remove(): Promise<void>;
}

export async function temporaryDataset(
  catalogue: Catalogue,
  seed: number,
): Promise<TemporaryDataset> {
  const folder = await mkdtemp(path.join(tmpdir(), 'dataset-'));
  const dataDir = path.join(folder, 'data');
  const dataset = generatedDataset(catalogue, seed);
  await writeDataset(dataDir, dataset);
  return {
    dataDir,
    snapshotDir: path.join(folder, 'snapshots'),
    dataset,
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
