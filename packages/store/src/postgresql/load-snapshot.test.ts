// Loading into PostgreSQL: whole or not at all, by several at once, with readers that read on.
import { randomUUID } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { catalogue as wholeCatalogue } from '@oflog/metrics-core';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import type { Database, Row } from '../database/database';
import { DuckdbFile } from '../database/duckdb';
import { connectionTo } from '../database/postgresql-address';
import { PostgresqlSchema } from '../database/postgresql';
import { openSnapshot } from '../query/open-snapshot';
import type { Snapshot } from '../query/snapshot';
import { buildSnapshot, type SnapshotBuild } from '../snapshot/build-snapshot';
import { tableNames, tables } from '../snapshot/format';
import { smallCatalogue, temporaryDataset, type TemporaryDataset } from '../testing';
import { emptyDatabase } from '../testing/stores';
import { loadSnapshot } from './load-snapshot';

const catalogue = smallCatalogue(wholeCatalogue);
const measure = catalogue.metrics[0]!.id;

let temporary: TemporaryDataset;
let databaseUrl: string;
let client: pg.Client;
beforeEach(async () => {
  temporary = await temporaryDataset(catalogue, 3);
  databaseUrl = await emptyDatabase();
  client = new pg.Client(connectionTo(databaseUrl));
  await client.connect();
});
afterEach(async () => {
  await client.end();
  await temporary.remove();
});

/** Loads the dataset with definitions of this version. */
function load(version: string): Promise<SnapshotBuild> {
  return buildSnapshot({ ...temporary, databaseUrl, catalogue: { ...catalogue, version } });
}

function open(): Promise<Snapshot> {
  return openSnapshot({ ...temporary, databaseUrl });
}

/** The dataset as a file, to load from. */
async function openFile(): Promise<DuckdbFile> {
  const { name } = await buildSnapshot({ ...temporary, catalogue });
  return DuckdbFile.openReadOnly(path.join(temporary.snapshotDir, name));
}

async function schemas(): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select nspname as name from pg_namespace where nspname like 'snapshot\\_%' order by 1`,
  );
  return rows.map(({ name }) => name);
}

async function rowCount(snapshot: Snapshot): Promise<number> {
  return (await Array.fromAsync(snapshot.observations({ measures: [measure] }))).length;
}

describe('loading', () => {
  it('makes a schema named by the content, and finds it made the next time', async () => {
    const first = await load('1.0.0');
    expect(first.name).toMatch(/^snapshot_[0-9a-f]{48}$/);
    expect(first.reused).toBe(false);
    expect(await load('1.0.0')).toEqual({ name: first.name, reused: true });
    expect(await schemas()).toEqual([first.name]);
  });

  it('splits observations by measure, under a key that begins with it', async () => {
    const { name } = await load('1.0.0');
    const { rows } = await client.query<{ partitioned: string; key: string; partitions: number }>(
      `select pg_get_partkeydef(c.oid) as partitioned, pg_get_constraintdef(k.oid) as key,
              (select count(*)::integer from pg_inherits where inhparent = c.oid) as partitions
       from pg_class c join pg_constraint k on k.conrelid = c.oid and k.contype = 'p'
       where c.oid = ('${name}.observations')::regclass`,
    );
    expect(rows).toEqual([
      {
        partitioned: 'HASH (measure)',
        key: 'PRIMARY KEY (measure, place, period, vintage)',
        partitions: 16,
      },
    ]);
  });

  it('keeps every number bit for bit, and texts of any kind', async () => {
    const numbers = [-0, 0.1, 1 / 3, 5e-324, -1.7976931348623157e308];
    const texts = ['', '\\N', 'a\tb\nc\rd\\', 'é “quoted”', '\u{1F600}'];
    const source = await DuckdbFile.create(':memory:');
    for (const table of tableNames) await source.run(`create table ${table} (${tables[table]})`);
    await source.append(
      'neighbours',
      numbers.map((number, index) => ['m', 'a', 'n', index, number, texts[index] ?? null]),
    );
    await loadSnapshot(source, 'snapshot_odd', databaseUrl);
    await source.close();
    const database = new PostgresqlSchema(databaseUrl, 'snapshot_odd');
    const rows = await database.rows('select distance, parts from neighbours order by position');
    await database.close();
    expect(rows.map(({ parts }) => parts)).toEqual(texts);
    for (const [index, { distance }] of rows.entries()) {
      expect(Object.is(distance, numbers[index]), String(numbers[index])).toBe(true);
    }
  });

  it('by several at once is done once', async () => {
    const loads = await Promise.all(
      [1, 2, 3].map(async () => {
        const source = await openFile();
        return loadSnapshot(source, 'snapshot_same', databaseUrl).finally(() => source.close());
      }),
    );
    expect(loads.map(({ reused }) => reused).sort()).toEqual([false, true, true]);
    expect(await schemas()).toEqual(['snapshot_same']);
  });

  it('that fails half way leaves the old snapshot in use, and nothing of the new', async () => {
    const { name } = await load('1.0.0');
    const source = await openFile();
    const failing: Database = {
      rows: (sql, parameters) => source.rows(sql, parameters),
      async *stream<Result extends Row>(sql: string) {
        yield* source.stream<Result>(sql);
        if (sql.includes('observations')) throw new Error('The disk is gone.');
      },
      close: () => source.close(),
    };
    await expect(loadSnapshot(failing, 'snapshot_new', databaseUrl)).rejects.toThrow(
      'The disk is gone.',
    );
    await source.close();
    expect(await schemas()).toEqual([name]);
    const snapshot = await open();
    expect(snapshot.name).toBe(name);
    await snapshot.close();
  });
});

describe('a reader', () => {
  it('is told that another snapshot is to be read, and may read the old one to its end', async () => {
    await load('1.0.0');
    const old = await open();
    const before = await rowCount(old);
    expect(await old.isCurrent()).toBe(true);

    await load('2.0.0');
    expect(await old.isCurrent()).toBe(false);
    expect(await rowCount(old)).toBe(before);
    const current = await open();
    expect(current.catalogue.version).toBe('2.0.0');
    await Promise.all([old.close(), current.close()]);
  });

  it('has one generation of grace; what is older goes', async () => {
    await load('1.0.0');
    const second = await load('2.0.0');
    const third = await load('3.0.0');
    expect(await schemas()).toEqual([second.name, third.name].sort());
  });

  it('keeps an old snapshot as long as it is open, and keeps nobody waiting', async () => {
    await load('1.0.0');
    const old = await open();
    await load('2.0.0');
    await load('3.0.0');
    expect(await schemas()).toHaveLength(3);
    expect(await rowCount(old)).toBeGreaterThan(100);
    await old.close();
    await load('4.0.0');
    expect(await schemas()).toHaveLength(2);
  });

  it('turns back where an earlier dataset is loaded again', async () => {
    const first = await load('1.0.0');
    await load('2.0.0');
    expect(await load('1.0.0')).toEqual({ name: first.name, reused: true });
    const snapshot = await open();
    expect(snapshot.name).toBe(first.name);
    await snapshot.close();
  });

  it('sees a figure that was changed in the dataset', async () => {
    await load('1.0.0');
    const file = path.join(temporary.dataDir, `observations/${measure}.csv`);
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace(',value,,', ',value,provisional,'));
    await load('1.0.0');
    const snapshot = await open();
    const rows = await Array.fromAsync(snapshot.observations({ measures: [measure] }));
    expect(rows.filter(({ marks }) => marks.includes('provisional'))).toHaveLength(1);
    await snapshot.close();
  });

  it('needs no more than to be let in and to select', async () => {
    const role = `reader_${randomUUID().replaceAll('-', '')}`;
    await client.query(`create role ${role} login password 'read-only'`);
    await client.query(`alter default privileges grant usage on schemas to ${role}`);
    await client.query(`alter default privileges grant select on tables to ${role}`);
    await load('1.0.0');
    const address = new URL(databaseUrl);
    [address.username, address.password] = [role, 'read-only'];
    const snapshot = await openSnapshot({ ...temporary, databaseUrl: address.href });
    expect(await snapshot.isCurrent()).toBe(true);
    expect(await rowCount(snapshot)).toBeGreaterThan(100);
    await snapshot.close();
  });

  it('of an empty database is told how to load a snapshot', async () => {
    await expect(open()).rejects.toThrow(
      /There is no snapshot in the database 127\.0\.0\.1:\d+\/test_\w+\. Load one with "npm start"/,
    );
  });
});
