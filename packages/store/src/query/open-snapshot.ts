// Opens the snapshot to be read: a DuckDB file or, where there is the address of one, a PostgreSQL database.
import path from 'node:path';

import type { Database } from '../database/database';
import { DuckdbFile } from '../database/duckdb';
import { shownAddress } from '../database/postgresql-address';
import { pointerSchema, readCurrentSchema } from '../postgresql/pointer';
import type { SnapshotPlace } from '../snapshot/place';
import { readPointer } from '../snapshot/pointer';
import { readSnapshot, type Snapshot } from './snapshot';

/** Opens the snapshot that the place points to. */
export function openSnapshot({ snapshotDir, databaseUrl }: SnapshotPlace): Promise<Snapshot> {
  return databaseUrl === undefined ? openFile(snapshotDir) : openSchema(databaseUrl);
}

async function openFile(snapshotDir: string): Promise<Snapshot> {
  const name = await readPointer(snapshotDir);
  if (name === null) {
    throw new Error(
      `There is no snapshot in ${snapshotDir}. Make one with "npm start", or with ` +
        '"node packages/store/dist/cli.js build" and SNAPSHOT_DIR set to that folder.',
    );
  }
  const database = await DuckdbFile.openReadOnly(path.join(snapshotDir, name));
  return read(database, name, () => readPointer(snapshotDir));
}

async function openSchema(databaseUrl: string): Promise<Snapshot> {
  // Those who read a file do without the driver.
  const { PostgresqlSchema } = await import('../database/postgresql');
  const pointer = new PostgresqlSchema(databaseUrl, pointerSchema);
  const name = await readCurrentSchema(pointer).finally(() => pointer.close());
  if (name === null) {
    throw new Error(
      `There is no snapshot in the database ${shownAddress(databaseUrl)}. Load one with ` +
        '"npm start", or with "node packages/store/dist/cli.js build" and DATABASE_URL set.',
    );
  }
  const database = new PostgresqlSchema(databaseUrl, name);
  return read(
    database,
    name,
    () => readCurrentSchema(database),
    () => database.hold(),
  );
}

async function read(
  database: Database,
  name: string,
  current: () => Promise<string | null>,
  hold: () => Promise<void> = () => Promise.resolve(),
): Promise<Snapshot> {
  try {
    await hold();
    return await readSnapshot(database, {
      name,
      isCurrent: async () => [name, null].includes(await current()),
    });
  } catch (error) {
    await database.close();
    throw error;
  }
}
