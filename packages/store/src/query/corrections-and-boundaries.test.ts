import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';

import { catalogue as wholeCatalogue } from '@oflog/metrics-core';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { buildSnapshot } from '../snapshot/build-snapshot';
import { smallCatalogue, temporaryDataset, type TemporaryDataset } from '../testing';
import { openSnapshot } from './open-snapshot';

const catalogue = smallCatalogue(wholeCatalogue);

let temporary: TemporaryDataset;
beforeAll(async () => {
  temporary = await temporaryDataset(catalogue, 11);
});
afterAll(() => temporary.remove());

it('a snapshot has each correction of the dataset, its numbers as numbers', async () => {
  await buildSnapshot({ ...temporary, catalogue });
  const snapshot = await openSnapshot(temporary);
  const [declared] = temporary.dataset.corrections;
  expect(snapshot.corrections).toHaveLength(1);
  expect(snapshot.corrections[0]).toMatchObject({
    release: declared?.release.id,
    measures: [catalogue.metrics[0]?.id],
    published: declared?.published,
    corrected: declared?.corrected,
    evidence: 'https://example.org/corrected',
  });
  await snapshot.close();
});

it('a snapshot has the boundaries byte for byte, and does without where there are none', async () => {
  await buildSnapshot({ ...temporary, catalogue });
  const withBoundaries = await openSnapshot(temporary);
  const file = path.join(temporary.dataDir, 'boundaries/areas.topojson');
  expect(await withBoundaries.boundaries()).toBe(await readFile(file, 'utf8'));

  await rm(file);
  await buildSnapshot({ ...temporary, catalogue });
  const without = await openSnapshot(temporary);
  expect(without.dataset).not.toBe(withBoundaries.dataset);
  expect(await without.boundaries()).toBeNull();
  await withBoundaries.close();
  await without.close();
});
