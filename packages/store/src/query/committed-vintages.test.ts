// The vintages of the committed dataset: what two editions of the waste figures say of the same years.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { catalogue, type Observation } from '@oflog/metrics-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { buildSnapshot } from '../snapshot/build-snapshot';
import { stores } from '../testing/stores';
import { revisionsOf } from './revisions';
import { openSnapshot } from './open-snapshot';
import type { ObservationRequest, Snapshot } from './snapshot';

describe.each(stores)('in $title', ({ place }) => {
  let snapshotDir: string;
  let snapshot: Snapshot;
  beforeAll(async () => {
    snapshotDir = await mkdtemp(path.join(tmpdir(), 'vintages-'));
    const dataDir = path.resolve(import.meta.dirname, '../../../../data');
    const here = await place(snapshotDir);
    await buildSnapshot({ dataDir, ...here, catalogue });
    snapshot = await openSnapshot(here);
  }, 120_000);
  afterAll(async () => {
    await snapshot.close();
    await rm(snapshotDir, { recursive: true });
  });

  const recycling = 'household-waste-recycling-rate';
  const southOxfordshire = 'E07000180';

  describe('the two editions of the waste figures', () => {
    it.each([
      // Restated, of these differing at all, of these by more than half of the last digit shown.
      ['household-waste-recycling-rate', '2010-11', 336, 0, 0],
      ['household-waste-recycling-rate', '2011-12', 337, 0, 0],
      ['household-waste-recycling-rate', '2012-13', 337, 0, 0],
      ['household-waste-recycling-rate', '2013-14', 337, 0, 0],
      ['household-waste-recycling-rate', '2014-15', 347, 0, 0],
      ['household-waste-recycling-rate', '2015-16', 346, 0, 0],
      ['household-waste-recycling-rate', '2016-17', 347, 0, 0],
      ['household-waste-recycling-rate', '2017-18', 346, 331, 1],
      ['residual-household-waste', '2016-17', 338, 0, 0],
      ['residual-household-waste', '2017-18', 339, 324, 2],
      ['recycling-contamination-rate', '2016-17', 337, 0, 0],
      ['recycling-contamination-rate', '2017-18', 336, 209, 1],
    ])('%s %s: %i stated twice, %i in other digits, %i revised', async (id, period, ...counts) => {
      const rows = await Array.fromAsync(snapshot.vintages({ measures: [id], periods: [period] }));
      const revisions = revisionsOf(rows);
      const shown = 0.5 * 10 ** -snapshot.measure(id).decimals;
      const revised = revisions.filter(({ difference }) => Math.abs(difference ?? 0) > shown);
      const changed = revisions.filter(({ isChanged }) => isChanged);
      expect([revisions.length, changed.length, revised.length]).toEqual(counts);
    });

    it('agree but for South Oxfordshire in 2017-18, where 60.4% became 62.5%', async () => {
      const request = {
        measures: [recycling],
        authorities: [southOxfordshire],
        periods: ['2017-18'],
      };
      const [revision] = revisionsOf(await Array.fromAsync(snapshot.vintages(request)));
      expect(revision?.previous.value).toBeCloseTo(60.4033, 4);
      expect(revision?.vintage.value).toBe(62.5);
      expect(revision?.difference).toBeCloseTo(2.0967, 4);
      expect([revision?.previous.published, revision?.vintage.published]).toEqual([
        '2018-12-11',
        '2022-01-18',
      ]);
    });

    it.each([
      ['2011-06-01', '2010-11', 'not-yet-published', null],
      // The figure was out, in editions that are not held.
      ['2018-12-10', '2010-11', 'vintage-not-held', null],
      ['2018-12-10', '2017-18', 'not-yet-published', null],
      ['2018-12-11', '2017-18', 'value', 60.4033],
      ['2022-01-17', '2017-18', 'value', 60.4033],
      ['2022-01-18', '2017-18', 'value', 62.5],
      ['2018-12-11', '2018-19', 'not-yet-published', null],
    ])('on %s said of %s: %s %s', async (day, period, state, value) => {
      const row = await asOf(day, recycling, southOxfordshire, period);
      expect(row.state).toBe(state);
      if (value === null) expect(row.value).toBeNull();
      else expect(row.value).toBeCloseTo(value, 4);
    });
  });

  it('revenue outturn of 2019-20 came out in January 2021; we hold the revision of June', async () => {
    const reserves = 'reserves-share-of-net-revenue-expenditure';
    const states = await Promise.all(
      ['2021-01-20', '2021-01-21', '2021-06-10', '2021-06-11'].map(
        async (day) => (await asOf(day, reserves, 'E06000023', '2019-20')).state,
      ),
    );
    expect(states).toEqual(['not-yet-published', 'vintage-not-held', 'vintage-not-held', 'value']);
  });

  it('every figure of Bristol is answered on every day on which a release came out', async () => {
    const held = await countRows({});
    for (const day of new Set([...snapshot.releases.values()].map(({ published }) => published))) {
      expect(await countRows({ asOf: day }), day).toBe(held);
    }
  });

  async function countRows(request: ObservationRequest): Promise<number> {
    const rows = await Array.fromAsync(
      snapshot.observations({ authorities: ['E06000023'], ...request }),
    );
    return rows.length;
  }

  async function asOf(
    day: string,
    measure: string,
    authority: string,
    period: string,
  ): Promise<Observation> {
    const request = { measures: [measure], authorities: [authority], periods: [period], asOf: day };
    const [row, ...others] = await Array.fromAsync(snapshot.observations(request));
    expect(others).toEqual([]);
    return row!;
  }
});
