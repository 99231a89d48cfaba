// Answers of many rows are put together piece by piece: nobody can tell from the rows where one ended.
import path from 'node:path';

import { catalogue as wholeCatalogue } from '@oflog/metrics-core';
import { afterAll, beforeAll, expect, it } from 'vitest';

import type { Database, Row } from '../database/database';
import { DuckdbFile } from '../database/duckdb';
import { buildSnapshot } from '../snapshot/build-snapshot';
import { smallCatalogue, temporaryDataset, type TemporaryDataset } from '../testing';
import { authorityDirectory } from './authority-directory';
import { definitionsOf } from './definitions';
import { seriesReader } from './kept-series';
import { observationsOf, type Contents } from './observations';
import { readPositions } from './positions';
import { readAuthorities, readHeldPeriods } from './read-at-open';
import { rowsOfSlices } from './rows-of-slices';
import { sliceReader } from './slice-values';
import { sliceKey, slicesOf, type Slice } from './slices';

const catalogue = smallCatalogue(wholeCatalogue);

let temporary: TemporaryDataset;
let contents: Contents;
let slices: Slice[];
let questions = 0;

/** Counts what the database is asked. */
function counted(database: Database): Database {
  return {
    rows: <Result extends Row>(...question: Parameters<Database['rows']>) => {
      questions += 1;
      return database.rows<Result>(...question);
    },
    stream: <Result extends Row>(...question: Parameters<Database['stream']>) => {
      questions += 1;
      return database.stream<Result>(...question);
    },
    close: () => database.close(),
  };
}

beforeAll(async () => {
  temporary = await temporaryDataset(catalogue, 5);
  const { name } = await buildSnapshot({ ...temporary, catalogue });
  const database = counted(await DuckdbFile.openReadOnly(path.join(temporary.snapshotDir, name)));
  const positions = await readPositions(database);
  slices = slicesOf(await readHeldPeriods(database, positions), {});
  contents = {
    database,
    positions,
    definitions: definitionsOf(catalogue),
    directory: authorityDirectory(await readAuthorities(database)),
  };
});
afterAll(async () => {
  await contents.database.close();
  await temporary.remove();
});

async function readBy(atATime: number): Promise<{ rows: Row[]; asked: number }> {
  const before = questions;
  const wanted = {
    columns: 'o.place, o.measure, o.period, o.value',
    slices,
    places: contents.positions.places.all,
    condition: 'o.is_current',
    parameters: [],
  };
  const rows = await Array.fromAsync(
    rowsOfSlices(contents.database, contents.positions, wanted, atATime),
  );
  return { rows, asked: questions - before };
}

it('rows are the same and in the same order, however few places are read at a time', async () => {
  const whole = await readBy(1_000_000);
  const pieces = await readBy(slices.length * 2);
  const places = contents.positions.places.all.length;
  expect(whole.rows.length).toBeGreaterThan(500);
  expect([whole.asked, pieces.asked]).toEqual([1, Math.ceil(places / 2)]);
  expect(pieces.rows).toEqual(whole.rows);
});

it('values of slices are read once, as long as there is room for them', async () => {
  const [first, second] = slices as [Slice, Slice];
  const asked = async (read: ReturnType<typeof sliceReader>, ...wanted: Slice[]) => {
    const before = questions;
    const known = await read(wanted);
    expect([...known.keys()].sort()).toEqual(wanted.map(sliceKey).sort());
    expect(known.get(sliceKey(wanted[0]!))!.values.size).toBeGreaterThan(10);
    return questions - before;
  };

  const roomy = sliceReader(contents, []);
  expect(await asked(roomy, first, second)).toBe(1);
  expect(await asked(roomy, second)).toBe(0);

  const known = await roomy([first, second]);
  const sizes = [...known.values()].map(({ values }) => values.size);
  const forOne = sliceReader(contents, [], Math.max(...sizes));
  expect(await asked(forOne, first)).toBe(1);
  expect(await asked(forOne, first)).toBe(0);
  expect(await asked(forOne, second)).toBe(1);
  expect(await asked(forOne, first)).toBe(1);
});

it('values as they were known on a day are read once for all days up to the next release', async () => {
  const [slice] = slices as [Slice];
  const read = sliceReader(contents, ['2023-05-01', '2022-05-01']);
  const askedOn = async (day: string) => {
    const before = questions;
    await read([slice], day);
    return questions - before;
  };
  expect(await askedOn('2022-05-01')).toBe(1);
  expect(await askedOn('2023-04-30')).toBe(0);
  expect(await askedOn('2023-05-01')).toBe(1);
  expect(await askedOn('2022-04-30')).toBe(1);
  expect(await askedOn('2021-01-01')).toBe(0);
});

it('series of few places are read once, also by those who ask while they are read', async () => {
  const authorities = contents.positions.places.all
    .slice(0, 4)
    .map((place) => contents.positions.places.at(place));
  const few = slices.filter(({ measure }) => measure === slices[0]!.measure);
  const everything = await Array.fromAsync(
    observationsOf(contents, seriesReader(contents), slices, {}),
  );
  const expected = everything.filter(
    ({ authority, metric }) => authorities.includes(authority) && metric === few[0]!.measure,
  );
  expect(expected.length).toBeGreaterThan(few.length);

  const asked = async (read: ReturnType<typeof seriesReader>, times: number) => {
    const before = questions;
    const answers = await Promise.all(
      Array.from({ length: times }, () =>
        Array.fromAsync(observationsOf(contents, read, few, { authorities })),
      ),
    );
    for (const answer of answers) expect(answer).toEqual(expected);
    return questions - before;
  };
  const roomy = seriesReader(contents);
  expect(await asked(roomy, 2)).toBe(1);
  expect(await asked(roomy, 1)).toBe(0);
  const narrow = seriesReader(contents, 1);
  expect(await asked(narrow, 2)).toBe(1);
  expect(await asked(narrow, 1)).toBe(1);
});
