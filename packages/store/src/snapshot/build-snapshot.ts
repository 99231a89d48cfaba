// Makes a snapshot: one immutable file of the dataset and its definitions, named by what went into it.
import { randomUUID } from 'node:crypto';
import { access, mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';

import { catalogueSchema, type Catalogue } from '@oflog/metrics-core';

import { DuckdbFile } from '../database/duckdb';
import { DatasetError } from '../dataset/dataset-error';
import { findDatasetFiles, type DatasetFiles } from '../dataset/dataset-files';
import { snapshotSchema } from '../postgresql/pointer';
import { faultsOf } from './checks';
import { fillObservations } from './fill-observations';
import {
  fillAbout,
  fillBoundaries,
  fillCorrections,
  fillClusters,
  fillNeighbours,
  fillRegister,
  fillReleases,
} from './fill-register';
import { fingerprint, type Fingerprint } from './fingerprint';
import { snapshotFile, tableNames, tables } from './format';
import { fillNumbers } from './numbers';
import type { SnapshotPlace } from './place';
import { readPointer, removeOthers, replacePointer } from './pointer';
import { readRegister } from './read-register';
import { stage } from './staging';

export interface SnapshotBuild {
  /** Of its file or, in a PostgreSQL database, of its schema. */
  name: string;
  /** Whether it was there already. */
  reused: boolean;
}

export interface SnapshotSource extends SnapshotPlace {
  /** Folder of the dataset. */
  dataDir: string;
  catalogue: Catalogue;
}

/**
 * Makes the snapshot of a dataset, or finds it made, and points readers to it: a file and, where there
 * is the address of a database, a schema that is loaded from the file. Throws {@link DatasetError} with
 * every fault of the dataset; the snapshot in use then stays in use.
 */
export async function buildSnapshot({
  dataDir,
  catalogue: given,
  snapshotDir,
  databaseUrl,
}: SnapshotSource): Promise<SnapshotBuild> {
  // With its fields in one order, so that a catalogue read from JSON makes the same snapshot.
  const catalogue = catalogueSchema.parse(given);
  const { faults, ...files } = await findDatasetFiles(dataDir);
  if (faults.length > 0) throw new DatasetError(dataDir, faults);

  const hashes = await fingerprint(dataDir, files, JSON.stringify(catalogue));
  const name = snapshotFile(hashes.snapshot);
  const target = path.join(snapshotDir, name);
  const reused = await exists(target);
  if (!reused) {
    await mkdir(snapshotDir, { recursive: true });
    const temporary = path.join(snapshotDir, `building-${randomUUID()}-${name}`);
    try {
      await write(temporary, dataDir, files, catalogue, hashes);
      await rename(temporary, target);
    } finally {
      await rm(temporary, { force: true });
      await rm(`${temporary}.wal`, { force: true });
    }
  }
  if ((await readPointer(snapshotDir)) !== name) await replacePointer(snapshotDir, name);
  await removeOthers(snapshotDir, name);
  return databaseUrl === undefined
    ? { name, reused }
    : load(target, snapshotSchema(hashes.snapshot), databaseUrl);
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

    const snapshot = await DuckdbFile.create(target);
    try {
      for (const table of tableNames) {
        await snapshot.run(`create table ${table} (${tables[table]})`);
      }
      await fillAbout(snapshot, dataset, catalogue);
      await fillRegister(snapshot, register.authorities);
      await fillReleases(staged, snapshot);
      await fillCorrections(staged, snapshot);
      await fillBoundaries(dataDir, boundaries, snapshot);
      await fillNeighbours(staged, snapshot, catalogue, register.authorities);
      await fillClusters(staged, snapshot);
      const numbers = await fillNumbers(staged, snapshot, catalogue, register.authorities);
      await fillObservations(staged, snapshot, catalogue, register.authorities, numbers);
      await snapshot.run('checkpoint');
    } finally {
      await snapshot.close();
    }
  } finally {
    await staged.close();
  }
}

async function load(file: string, schema: string, databaseUrl: string): Promise<SnapshotBuild> {
  const { loadSnapshot } = await import('../postgresql/load-snapshot');
  const snapshot = await DuckdbFile.openReadOnly(file);
  try {
    return { name: schema, ...(await loadSnapshot(snapshot, schema, databaseUrl)) };
  } finally {
    await snapshot.close();
  }
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
