// Values go through both databases unchanged: what is bound, what is read, and the order of texts.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { emptyDatabase } from '../testing/stores';
import type { Database, Row } from './database';
import { DuckdbFile } from './duckdb';
import { PostgresqlSchema } from './postgresql';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'databases-'));
});
afterAll(() => rm(folder, { recursive: true }));

const databases = [
  { title: 'DuckDB', open: () => DuckdbFile.create(path.join(folder, 'empty.duckdb')) },
  { title: 'PostgreSQL', open: async () => new PostgresqlSchema(await emptyDatabase(), 'public') },
];

describe.each(databases)('$title', ({ open }) => {
  let database: Database;
  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());

  it.each([0, 0.1, 45.0891, 1 / 3, -1e-7, 5e-324, 1.7976931348623157e308, 2 ** 53])(
    'gives the number %d back bit for bit',
    async (number) => {
      const [row] = await database.rows<Row & { number: number }>(
        'select cast($1 as double precision) as number',
        [number],
      );
      expect(Object.is(row?.number, number)).toBe(true);
    },
  );

  it('gives texts, truth values and nothing back as they are', async () => {
    const text = 'O’Neill, "Ynys Môn"; a\\b\tc\nd';
    const [row] = await database.rows(
      'select $1::varchar as text, $2::boolean as truth, $3::varchar as nothing, $4::varchar as empty',
      [text, true, null, ''],
    );
    expect(row).toEqual({ text, truth: true, nothing: null, empty: '' });
  });

  it('takes lists of texts and of whole numbers, empty ones too', async () => {
    const texts = ['plain', 'a,b', '{"c"}', "d'e", 'null', ''];
    const inList = async (list: readonly string[] | readonly number[], type: string) =>
      database.rows(`select unnest($1::${type}[]) as item`, [list]);
    expect(await inList(texts, 'varchar')).toEqual(texts.map((item) => ({ item })));
    expect(await inList([7, 0, -3], 'integer')).toEqual([{ item: 7 }, { item: 0 }, { item: -3 }]);
    expect(await inList([], 'integer')).toEqual([]);
    expect(await inList([], 'varchar')).toEqual([]);
  });

  it('streams rows of several questions side by side, and ends early without harm', async () => {
    const numbers = 'select n::integer as n from generate_series(1, $1::integer) as s(n)';
    const long = database.stream<Row & { n: number }>(numbers, [5_000]);
    const short = database.stream<Row & { n: number }>(numbers, [3]);
    expect((await long.next()).value).toEqual({ n: 1 });
    expect(await Array.fromAsync(short)).toEqual([{ n: 1 }, { n: 2 }, { n: 3 }]);
    expect((await long.next()).value).toEqual({ n: 2 });
    await long.return(undefined);

    let sum = 0;
    for await (const { n } of database.stream<Row & { n: number }>(numbers, [5_000])) sum += n;
    expect(sum).toBe(12_502_500);
  });

  it('says what is wrong with a question, and answers the next', async () => {
    await expect(database.rows('select * from nowhere')).rejects.toThrow('nowhere');
    const stream = database.stream('select * from nowhere');
    await expect(stream.next()).rejects.toThrow('nowhere');
    expect(await database.rows('select 1 as one')).toEqual([{ one: 1 }]);
  });
});

describe('PostgreSQL', () => {
  it('refuses to change anything for those who read', async () => {
    const database = new PostgresqlSchema(await emptyDatabase(), 'public');
    await expect(database.rows('create table t (a integer)')).rejects.toThrow(
      'cannot execute CREATE TABLE in a read-only transaction',
    );
    await database.close();
  });

  it('gives more questions than it has connections their turn', async () => {
    const database = new PostgresqlSchema(await emptyDatabase(), 'public');
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, n) => database.rows('select $1::integer as n', [n])),
    );
    expect(answers.flat()).toEqual(Array.from({ length: 40 }, (_, n) => ({ n })));
    await database.close();
  });
});
