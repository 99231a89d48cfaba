import { catalogue as wholeCatalogue } from '@oflog/metrics-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { buildSnapshot } from '../snapshot/build-snapshot';
import { smallCatalogue, temporaryDataset, type TemporaryDataset } from '../testing';
import { stores } from '../testing/stores';
import type { GroupFigures, GroupRequest } from './group-figures';
import { openSnapshot } from './open-snapshot';
import type { Snapshot } from './snapshot';

const catalogue = smallCatalogue(wholeCatalogue);
const measure = catalogue.metrics[0]!.id;
const model = catalogue.neighbourModels[0]!.id;

describe.each(stores)('in $title', ({ place }) => {
  let temporary: TemporaryDataset;
  let snapshot: Snapshot;
  beforeAll(async () => {
    temporary = await temporaryDataset(catalogue, 12);
    const here = await place(temporary.snapshotDir);
    await buildSnapshot({ ...temporary, ...here, catalogue });
    snapshot = await openSnapshot(here);
  });
  afterAll(async () => {
    await snapshot.close();
    await temporary.remove();
  });

  async function figures(request: Partial<GroupRequest>): Promise<GroupFigures> {
    const group = await snapshot.group({
      ...{ measure, period: 'latest', kind: 'england', subject: null, model, chosen: [] },
      ...request,
    });
    if (group === null) throw new Error('No figures of that period.');
    return group;
  }

  it('the figures of each kind of group are as many as comparisons with that group count', async () => {
    const [row] = await Array.fromAsync(
      snapshot.observations({ measures: [measure], periods: ['latest'] }),
    );
    const subject = snapshot.authorities.byCode(row!.authority)!;
    for (const kind of ['england', 'type', 'region', 'neighbours'] as const) {
      const [comparison] = await Array.fromAsync(
        snapshot.comparisons({
          measures: [measure],
          periods: ['latest'],
          authorities: [subject.code],
          groups: [kind],
          model,
        }),
      );
      const group = await figures({ kind, subject });
      expect([kind, group.members, group.values.length]).toEqual([
        ...[kind, comparison?.group.members, comparison?.group.withValue],
      ]);
      expect(group.values).toEqual(group.values.toSorted((a, b) => a - b));
    }
  });

  it('a group that was chosen has nobody else', async () => {
    const chosen = ['E06000001', 'E06000002'];
    expect((await figures({ kind: 'chosen', chosen })).members).toBe(2);
  });

  it('on a day before any release nobody has a value, and a period that is not held is nothing', async () => {
    const { period } = snapshot.heldPeriods.get(measure)![0]!;
    expect((await figures({ period, asOf: '1999-12-31' })).values).toEqual([]);
    expect(
      await snapshot.group({
        ...{ measure, period: '1974-75', kind: 'england', subject: null, model, chosen: [] },
      }),
    ).toBeNull();
  });
});
