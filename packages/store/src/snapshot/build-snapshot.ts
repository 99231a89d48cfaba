// Makes a snapshot: one immutable file of the dataset and its definitions, named by what went into it.
import { access, mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';

import { catalogueSchema, type Catalogue } from '@oflog/metrics-core';

import { DatasetError } from '../dataset/dataset-error';
import { findDatasetFiles, type DatasetFiles } from '../dataset/dataset-files';
import { faultsOf } from './checks';
import { Database } from './database';
import { fillObservations } from './fill-observations';
import {
  fillAbout,
  fillBoundaries,
  fillCorrections,
  fillNeighbours,
  fillRegister,
  fillReleases,
} from './fill-register';
import { fingerprint, type Fingerprint } from './fingerprint';
import { snapshotFile, tables } from './format';
import { readPointer, removeOthers, replacePointer } from './pointer';
import { readRegister } from './read-register';
import { stage } from './staging';

export interface SnapshotBuild {
  /** File name, in the folder of snapshots. */
  file: string;
  /** Whether it was there already. */
  reused: boolean;
}

export interface SnapshotSource {
  /** Folder of the dataset. */
  dataDir: string;
  catalogue: Catalogue;
  /** Folder of snapshots; made if it is missing. */
  snapshotDir: string;
}

/**
 * Makes the snapshot of a dataset, or finds it made, and points readers to it. Throws
 * {@link DatasetError} with every fault of the dataset; the snapshot in use then stays in use.
 */
export async function buildSnapshot({
  dataDir,
  catalogue: given,
  snapshotDir,
}: SnapshotSource): Promise<SnapshotBuild> {
  // With its fields in one order, so that a catalogue read from JSON makes the same snapshot.
  const catalogue = catalogueSchema.parse(given);
  const { faults, ...files } = await findDatasetFiles(dataDir);
  if (faults.length > 0) throw new DatasetError(dataDir, faults);

  const hashes = await fingerprint(dataDir, files, JSON.stringify(catalogue));
  const file = snapshotFile(hashes.snapshot);
  const target = path.join(snapshotDir, file);
  const reused = await exists(target);
  if (!reused) {
    await mkdir(snapshotDir, { recursive: true });
    const temporary = path.join(snapshotDir, `building-${process.pid}-${file}`);
    try {
      await write(temporary, dataDir, files, catalogue, hashes);
      await rename(temporary, target);
    } finally {
      await rm(temporary, { force: true });
      await rm(`${temporary}.wal`, { force: true });
    }
  }
  if ((await readPointer(snapshotDir)) !== file) await replacePointer(snapshotDir, file);
  await removeOthers(snapshotDir, file);
  return { file, reused };
}

async function write(
  target: string,
  dataDir: string,
  { files, boundaries }: DatasetFiles,
  catalogue: Catalogue,
  { dataset }: Fingerprint,
): Promise<void> {
  const { staged, faults: unreadable } = await stage(dataDir, files);
  try {
    if (unreadable.length > 0) throw new DatasetError(dataDir, unreadable);
    const register = await readRegister(staged);
    const faults = [...register.faults, ...(await faultsOf(staged, catalogue))];
    if (faults.length > 0) throw new DatasetError(dataDir, faults);

    const snapshot = await Database.create(target);
    try {
      for (const table of tables) await snapshot.run(table);
      await fillAbout(snapshot, dataset, catalogue);
      await fillRegister(snapshot, register.authorities, catalogue.register.areas);
      await fillReleases(staged, snapshot);
      await fillCorrections(staged, snapshot);
      await fillBoundaries(dataDir, boundaries, snapshot);
      await fillNeighbours(staged, snapshot, catalogue, register.authorities);
      await fillObservations(staged, snapshot, catalogue, register.authorities);
      await snapshot.run('checkpoint');
    } finally {
      snapshot.close();
    }
  } finally {
    staged.close();
  }
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
