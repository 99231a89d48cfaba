// Which snapshot of a PostgreSQL database is to be read: one row, changed in the transaction that loads.
import type pg from 'pg';

import type { Database, Row } from '../database/database';

/** The schema that holds the pointer. */
export const pointerSchema = 'snapshots';

const prefix = 'snapshot_';

/** The schema of a snapshot. PostgreSQL allows names of 63 letters. */
export function snapshotSchema(hash: string): string {
  return prefix + hash.slice(0, 48);
}

/** The schema to be read; null where none has been loaded. */
export async function readCurrentSchema(database: Database): Promise<string | null> {
  try {
    const [pointer] = await database.rows<Row & { schema: string }>(
      `select schema from ${pointerSchema}.current_snapshot`,
    );
    return pointer?.schema ?? null;
  } catch (error) {
    if (isMissingTable(error)) return null;
    throw error;
  }
}

export async function createPointer(client: pg.Client): Promise<void> {
  await client.query(`
    create schema if not exists ${pointerSchema};
    create table if not exists ${pointerSchema}.current_snapshot (
      only_row boolean primary key default true check (only_row),
      schema varchar not null,
      previous varchar,
      since timestamptz not null default now()
    )`);
}

/** The one before is remembered: there are processes that have not yet turned to the new one. */
export async function pointTo(client: pg.Client, schema: string): Promise<void> {
  await client.query(
    `insert into ${pointerSchema}.current_snapshot as pointer (schema) values ($1)
     on conflict (only_row) do update
     set schema = excluded.schema, previous = pointer.schema, since = now()
     where pointer.schema <> excluded.schema`,
    [schema],
  );
}

/** Schemas of snapshots that are neither current nor the one before. */
export async function supersededSchemas(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select nspname as name from pg_namespace, ${pointerSchema}.current_snapshot
     where starts_with(nspname, $1) and nspname <> schema and nspname is distinct from previous`,
    [prefix],
  );
  return rows.map(({ name }) => name);
}

function isMissingTable(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === '42P01';
}
