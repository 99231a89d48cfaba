// Both stores give the same answers, to the byte, to whatever is asked of the committed dataset.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { catalogue } from '@oflog/metrics-core';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { buildSnapshot } from '../snapshot/build-snapshot';
import { seededRandom, type SeededRandom } from '../testing';
import { emptyDatabase } from '../testing/stores';
import { comparisonGroups } from './groups';
import { openSnapshot } from './open-snapshot';
import type { ComparisonRequest, Snapshot } from './snapshot';

const requests = 24;

let snapshotDir: string;
let duckdb: Snapshot;
let postgresql: Snapshot;
beforeAll(async () => {
  snapshotDir = await mkdtemp(path.join(tmpdir(), 'stores-agree-'));
  const databaseUrl = await emptyDatabase();
  const dataDir = path.resolve(import.meta.dirname, '../../../../data');
  await buildSnapshot({ dataDir, snapshotDir, databaseUrl, catalogue });
  duckdb = await openSnapshot({ snapshotDir });
  postgresql = await openSnapshot({ snapshotDir, databaseUrl });
});
afterAll(async () => {
  await duckdb.close();
  await postgresql.close();
  await rm(snapshotDir, { recursive: true });
});

it('what is read when a snapshot is opened', async () => {
  const atOpening = async (snapshot: Snapshot) => ({
    dataset: snapshot.dataset,
    catalogue: snapshot.catalogue,
    authorities: snapshot.authorities.all,
    areas: [...snapshot.areas],
    heldPeriods: [...snapshot.heldPeriods],
    releases: [...snapshot.releases],
    corrections: snapshot.corrections,
    clusters: snapshot.clusters,
    boundaries: await snapshot.boundaries(),
  });
  expect(JSON.stringify(await atOpening(postgresql))).toBe(JSON.stringify(await atOpening(duckdb)));
  expect(duckdb.authorities.all.length).toBeGreaterThan(300);
});

it('every observation, and every vintage', async () => {
  expect(await same((snapshot) => snapshot.observations({}))).toBeGreaterThan(100_000);
  expect(await same((snapshot) => snapshot.vintages({}))).toBeGreaterThan(90_000);
});

it(`observations, vintages and comparisons of ${requests} requests drawn by lot`, async () => {
  const random = seededRandom(20_261_122);
  let rows = 0;
  for (let count = 0; count < requests; count += 1) {
    const request = drawn(random);
    rows += await same((snapshot) => snapshot.observations(request));
    rows += await same((snapshot) => snapshot.vintages(request));
    rows += await same((snapshot) => snapshot.comparisons(request));
  }
  expect(rows).toBeGreaterThan(10_000);
});

it('neighbours under every model', async () => {
  for (const { id } of catalogue.neighbourModels) {
    for (const { code } of duckdb.authorities.all.filter((_, index) => index % 20 === 0)) {
      const expected = await duckdb.neighbours(code, id);
      expect(await postgresql.neighbours(code, id), `${id} ${code}`).toEqual(expected);
    }
  }
});

/** Reads both streams to their ends, row beside row, and gives how many there were. */
async function same(ask: (snapshot: Snapshot) => AsyncGenerator): Promise<number> {
  const others = ask(postgresql);
  let rows = 0;
  for await (const row of ask(duckdb)) {
    const other = await others.next();
    const [found, expected] = [JSON.stringify(other.value), JSON.stringify(row)];
    // The matcher is slow, and there are many rows.
    if (found !== expected) expect(found).toBe(expected);
    rows += 1;
  }
  expect(await others.next()).toEqual({ done: true, value: undefined });
  return rows;
}

function drawn(random: SeededRandom): ComparisonRequest {
  const some = <Item>(items: readonly Item[], most: number) =>
    random.shuffled(items).slice(0, 1 + Math.floor(random.fraction() * most));
  const maybe = <Value>(value: Value) => (random.fraction() < 0.5 ? value : undefined);
  const codes = [
    ...duckdb.authorities.all.map(({ code }) => code),
    ...duckdb.areas.keys(),
    'E07999999',
  ];
  const measures = some([...duckdb.heldPeriods.keys()], 3);
  const periods = measures.flatMap((id) =>
    (duckdb.heldPeriods.get(id) ?? []).map(({ period }) => period),
  );
  const published = [...duckdb.releases.values()].map((release) => release.published);
  return {
    measures,
    authorities: maybe(some(codes, 12)),
    periods: maybe([...some(periods, 4), ...(random.fraction() < 0.3 ? ['latest'] : [])]),
    asOf: maybe(some(published, 1)[0]),
    groups: some(comparisonGroups, 5),
    model: some(catalogue.neighbourModels, 1)[0]?.id ?? '',
    chosen: some(codes, 20),
  };
}
