import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { catalogue } from '@oflog/metrics-core';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { openSnapshot } from '../query/open-snapshot';
import { makeGeneratedSnapshot } from './generated-store';

let snapshotDir: string;
beforeAll(async () => {
  snapshotDir = await mkdtemp(path.join(tmpdir(), 'generated-store-'));
  await makeGeneratedSnapshot(snapshotDir, catalogue, 3);
});
afterAll(() => rm(snapshotDir, { recursive: true }));

it('a generated snapshot has a value for every measure, authority and year, in order', async () => {
  const snapshot = await openSnapshot({ snapshotDir });
  const rows = await Array.fromAsync(
    snapshot.observations({ measures: ['generated-measure-00001'], authorities: ['E06000002'] }),
  );
  expect(rows.map(({ period }) => period)).toEqual(
    snapshot.heldPeriods.get('generated-measure-00001')?.map(({ period }) => period),
  );
  // The first of them is number 1 × 10,000 + 1 × 25: 10,025 × 7,919 leaves 85,596 after 100,003.
  expect(rows[0]).toMatchObject({ period: '1999-00', value: 85.596, state: 'value' });
  expect(rows).toHaveLength(25);
  await snapshot.close();
});

it('it has groups to be compared with', async () => {
  const snapshot = await openSnapshot({ snapshotDir });
  const rows = await Array.fromAsync(
    snapshot.comparisons({
      measures: ['generated-measure-00002'],
      authorities: ['E06000400'],
      periods: ['2023-24'],
      groups: ['england', 'neighbours'],
      model: catalogue.neighbourModels.find(({ isDefault }) => isDefault)!.id,
    }),
  );
  expect(rows.map(({ group }) => group.withValue)).toEqual([400, 15]);
  await snapshot.close();
});
