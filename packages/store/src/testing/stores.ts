// The two stores that answer the same questions: suites run against each.
import { randomUUID } from 'node:crypto';

import pg from 'pg';
import { inject } from 'vitest';

import { connectionTo } from '../database/postgresql-address';
import type { SnapshotPlace } from '../snapshot/place';

export interface Store {
  title: string;
  /** Somewhere to make a snapshot, shared with no other test. */
  place: (snapshotDir: string) => Promise<SnapshotPlace>;
}

export const stores: Store[] = [
  { title: 'a DuckDB file', place: (snapshotDir) => Promise.resolve({ snapshotDir }) },
  {
    title: 'a PostgreSQL database',
    place: async (snapshotDir) => ({ snapshotDir, databaseUrl: await emptyDatabase() }),
  },
];

/** The address of a database that nobody else uses. */
export async function emptyDatabase(): Promise<string> {
  const address = new URL(inject('postgresql'));
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const client = new pg.Client(connectionTo(address.href));
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
  address.pathname = name;
  return address.href;
}
