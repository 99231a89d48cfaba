import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';

import { catalogue as wholeCatalogue } from '@oflog/metrics-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { buildSnapshot } from '../snapshot/build-snapshot';
import type { SnapshotPlace } from '../snapshot/place';
import { smallCatalogue, temporaryDataset, type TemporaryDataset } from '../testing';
import { stores } from '../testing/stores';
import { openSnapshot } from './open-snapshot';

const catalogue = smallCatalogue(wholeCatalogue);

describe.each(stores)('in $title', ({ place }) => {
  let temporary: TemporaryDataset;
  let here: SnapshotPlace;
  beforeAll(async () => {
    temporary = await temporaryDataset(catalogue, 11);
    here = await place(temporary.snapshotDir);
  });
  afterAll(() => temporary.remove());

  it('a snapshot has each correction of the dataset, its numbers as numbers', async () => {
    await buildSnapshot({ ...temporary, ...here, catalogue });
    const snapshot = await openSnapshot(here);
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
    await buildSnapshot({ ...temporary, ...here, catalogue });
    const withBoundaries = await openSnapshot(here);
    const file = path.join(temporary.dataDir, 'boundaries/areas.topojson');
    expect(await withBoundaries.boundaries()).toBe(await readFile(file, 'utf8'));

    await rm(file);
    await buildSnapshot({ ...temporary, ...here, catalogue });
    const without = await openSnapshot(here);
    expect(without.dataset).not.toBe(withBoundaries.dataset);
    expect(await without.boundaries()).toBeNull();
    await withBoundaries.close();
    await without.close();
  });
});
