// Loads a snapshot into a PostgreSQL database, whole or not at all, and points readers to it.
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';

import type { Cell, Database, Row } from '../database/database';
import { connectionTo, DatabaseUnavailable } from '../database/postgresql-address';
import { loadingLock, nobodyReads } from '../database/postgresql-locks';
import { tableNames, type TableName } from '../snapshot/format';
import { createPointer, pointTo, supersededSchemas } from './pointer';
import { creationOf, keysOf } from './tables';

/** Lines of a table that are sent together. */
const sentRows = 500;

/** Puts the rows of a table into the one that was made for them. */
export type FillTable = (client: pg.Client, snapshot: Database, table: TableName) => Promise<void>;

/**
 * Copies all tables of a snapshot into a schema of this name, unless it is there. Several processes may
 * do so at once: one waits for the other, and finds it done.
 */
export async function loadSnapshot(
  snapshot: Database,
  schema: string,
  address: string,
  fillTable: FillTable = copyTable,
): Promise<{ reused: boolean }> {
  const client = await connected(address);
  try {
    const reused = await inTransaction(client, async () => {
      await createPointer(client);
      const isThere = await exists(client, schema);
      if (!isThere) await fill(client, snapshot, schema, fillTable);
      await pointTo(client, schema);
      return isThere;
    });
    await dropSuperseded(client);
    return { reused };
  } finally {
    await client.end();
  }
}

async function connected(address: string): Promise<pg.Client> {
  const client = new pg.Client(connectionTo(address));
  try {
    await client.connect();
  } catch (error) {
    throw new DatabaseUnavailable(address, error);
  }
  return client;
}

/** One at a time in the whole database; what fails or dies on the way leaves no trace. */
async function inTransaction<Result>(
  client: pg.Client,
  work: () => Promise<Result>,
): Promise<Result> {
  await client.query('begin');
  try {
    await client.query(`select ${loadingLock}`);
    const result = await work();
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  }
}

async function exists(client: pg.Client, schema: string): Promise<boolean> {
  const { rows } = await client.query('select from pg_namespace where nspname = $1', [schema]);
  return rows.length > 0;
}

async function fill(
  client: pg.Client,
  snapshot: Database,
  schema: string,
  fillTable: FillTable,
): Promise<void> {
  await client.query(`create schema ${schema}`);
  await client.query(`set local search_path to ${schema}`);
  for (const table of tableNames) {
    for (const statement of creationOf(table)) await client.query(statement);
    await fillTable(client, snapshot, table);
    for (const statement of keysOf(table)) await client.query(statement);
  }
}

export async function copyTable(
  client: pg.Client,
  snapshot: Database,
  table: TableName,
): Promise<void> {
  await pipeline(
    Readable.from(lines(snapshot.stream(`select * from ${table}`)), { objectMode: false }),
    client.query(copyFrom(`copy ${table} from stdin`)),
  );
}

/** Those that somebody still reads wait for the next load. */
async function dropSuperseded(client: pg.Client): Promise<void> {
  await inTransaction(client, async () => {
    for (const schema of await supersededSchemas(client)) {
      const { rows } = await client.query<{ free: boolean }>(`select ${nobodyReads} as free`, [
        schema,
      ]);
      if (rows[0]?.free === true) await client.query(`drop schema ${schema} cascade`);
    }
  });
}

/** In the text format of `copy`, some rows at a time. */
async function* lines(rows: AsyncIterable<Row>): AsyncGenerator<Buffer> {
  let waiting: string[] = [];
  for await (const row of rows) {
    waiting.push(`${Object.values(row).map(copyText).join('\t')}\n`);
    if (waiting.length < sentRows) continue;
    yield Buffer.from(waiting.join(''));
    waiting = [];
  }
  yield Buffer.from(waiting.join(''));
}

const escapes: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '\t': '\\t',
  '\n': '\\n',
  '\r': '\\r',
};

function copyText(cell: Cell): string {
  if (cell === null) return '\\N';
  if (typeof cell !== 'string') return Object.is(cell, -0) ? '-0' : String(cell);
  return /[\\\t\n\r]/.test(cell)
    ? cell.replaceAll(/[\\\t\n\r]/g, (character) => escapes[character] ?? character)
    : cell;
}
