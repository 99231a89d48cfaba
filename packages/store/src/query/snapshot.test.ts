// Over a dataset generated for the whole catalogue: what is true of every measure in it.
import {
  catalogue,
  comparePeriods,
  concerns,
  inBeingOn,
  isMetric,
  lastDay,
  measuresOf,
  median,
  medianAbsoluteDeviation,
  tierOfType,
  type Observation,
} from '@oflog/metrics-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { buildSnapshot } from '../snapshot/build-snapshot';
import { temporaryDataset, type GeneratedObservation, type TemporaryDataset } from '../testing';
import { stores } from '../testing/stores';
import type { Comparison } from './comparisons';
import { comparisonGroups } from './groups';
import { openSnapshot } from './open-snapshot';
import { latestPeriod } from './slices';
import type { ComparisonRequest, ObservationRequest, Snapshot } from './snapshot';

describe.each(stores)('in $title', ({ place }) => {
  let temporary: TemporaryDataset;
  let snapshot: Snapshot;

  beforeAll(async () => {
    temporary = await temporaryDataset(catalogue, 2);
    const here = await place(temporary.snapshotDir);
    await buildSnapshot({ ...temporary, ...here, catalogue });
    snapshot = await openSnapshot(here);
  });
  afterAll(async () => {
    await snapshot.close();
    await temporary.remove();
  });

  async function observations(request: ObservationRequest): Promise<Observation[]> {
    return Array.fromAsync(snapshot.observations(request));
  }

  async function comparisons(request: ComparisonRequest): Promise<Comparison[]> {
    return Array.fromAsync(snapshot.comparisons(request));
  }

  /** What the generator wrote last for each authority and period of a measure. */
  function written(measure: string): Map<string, GeneratedObservation> {
    const rows = temporary.dataset.observations.get(measure) ?? [];
    const latest = new Map<string, GeneratedObservation>();
    for (const row of rows) {
      const key = `${row.authority} ${row.period}`;
      const known = latest.get(key);
      if (known === undefined || known.release.published < row.release.published) {
        latest.set(key, row);
      }
    }
    return latest;
  }

  const model = catalogue.neighbourModels.find(({ isDefault }) => isDefault)!.id;
  const measures = measuresOf(catalogue).map((measure) => [measure.id, measure] as const);

  describe.each(measures)('observations of %s', (id, measure) => {
    it('are those of the latest release, with value, state and cells as written', async () => {
      const expected = written(id);
      const rows = await observations({ measures: [id] });
      const held = rows.filter(({ state }) => state !== 'not-applicable');
      expect(held).toHaveLength(expected.size);
      for (const row of held) {
        const { value, category, state, release } = expected.get(`${row.authority} ${row.period}`)!;
        expect(row).toMatchObject({ value, category, state, release: release.id });
        expect(row.cells.every((cell) => cell.release === release.id)).toBe(true);
      }
    });

    it('say for every authority in being and every period who does not run the service', async () => {
      const rows = await observations({ measures: [id] });
      const notApplicable = new Set(
        rows
          .filter(({ state }) => state === 'not-applicable')
          .map(({ authority, period }) => `${authority} ${period}`),
      );
      const expected = snapshot.heldPeriods
        .get(id)!
        .flatMap(({ period }) =>
          snapshot.authorities.all
            .filter(
              (authority) =>
                isMetric(measure) &&
                inBeingOn(authority, lastDay(period)) &&
                !concerns(measure, authority, period) &&
                !written(id).has(`${authority.code} ${period}`),
            )
            .map(({ code }) => `${code} ${period}`),
        );
      expect([...notApplicable].sort()).toEqual(expected.sort());
    });
  });

  describe('rows', () => {
    it('come by authority name, then measure in declared order, then period', async () => {
      const rows = await observations({});
      const nameOf = (code: string) =>
        snapshot.authorities.byCode(code)?.name ?? snapshot.areas.get(code) ?? '';
      const declared = measures.map(([id]) => id);
      const sorted = rows.toSorted(
        (a, b) =>
          (nameOf(a.authority) < nameOf(b.authority)
            ? -1
            : nameOf(a.authority) > nameOf(b.authority)
              ? 1
              : 0) ||
          (a.authority < b.authority ? -1 : a.authority > b.authority ? 1 : 0) ||
          declared.indexOf(a.metric) - declared.indexOf(b.metric) ||
          comparePeriods(a.period, b.period),
      );
      expect(rows).toEqual(sorted);
    });

    it('of the latest period are of one period for each measure, with a value of somebody', async () => {
      const rows = await observations({ periods: ['latest'] });
      for (const [id] of measures) {
        const periods = new Set(
          rows.filter(({ metric }) => metric === id).map(({ period }) => period),
        );
        expect([...periods]).toEqual([latestPeriod(snapshot.heldPeriods.get(id)!)]);
      }
    });

    it('for a time before an authority are there only when it and the period are named', async () => {
      const unborn = snapshot.authorities.all.find(({ from }) => from !== null)!;
      const [first] = measures;
      const period = snapshot.heldPeriods.get(first![0])![0]!.period;
      const request = { measures: [first![0]], authorities: [unborn.code] };

      const named = await observations({ ...request, periods: [period] });
      expect(named.map(({ state, value }) => [state, value])).toEqual([['did-not-exist', null]]);

      const unnamed = await observations(request);
      expect(unnamed.map(({ state }) => state)).not.toContain('did-not-exist');
      const all = await observations({ periods: [period] });
      expect(all.map(({ state }) => state)).not.toContain('did-not-exist');
    });
  });

  describe.each(measures)('comparisons of %s', (id, measure) => {
    it('have the median and MAD of exactly those who ran the service and had a value', async () => {
      const period = latestPeriod(snapshot.heldPeriods.get(id)!)!;
      const rows = await comparisons({
        measures: [id],
        periods: [period],
        groups: [...comparisonGroups],
        model,
        chosen: snapshot.authorities.all.slice(0, 9).map(({ code }) => code),
      });
      const current = written(id);
      const neighbours = temporary.dataset.neighbours.get(model)!;
      const candidates = snapshot.authorities.all.filter(
        (authority) =>
          inBeingOn(authority, lastDay(period)) &&
          (authority.type === 'joint-body'
            ? current.has(`${authority.code} ${period}`)
            : concerns(measure, authority, period)),
      );
      const size = catalogue.neighbourModels.find((one) => one.id === model)!.size;

      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) {
        const subject = snapshot.authorities.byCode(row.authority)!;
        const typeOf = (type: string) => (type === 'gla' ? 'combined-authority' : type);
        const nearest = neighbours
          .filter(({ authority, neighbour }) => {
            const other = snapshot.authorities.byCode(neighbour)!;
            return (
              authority === subject.code && tierOfType[other.type] === tierOfType[subject.type]
            );
          })
          .slice(0, size)
          .map(({ neighbour }) => neighbour);
        const isMember = {
          england: () => true,
          type: (other: typeof subject) =>
            other.type !== 'joint-body' && typeOf(other.type) === typeOf(subject.type),
          region: (other: typeof subject) =>
            other.type !== 'joint-body' && other.region !== null && other.region === subject.region,
          neighbours: (other: typeof subject) => nearest.includes(other.code),
          chosen: (other: typeof subject) => snapshot.authorities.all.indexOf(other) < 9,
        }[row.group.kind];
        const members = candidates.filter((other) => isMember(other));
        const figures = members.flatMap(({ code }) => current.get(`${code} ${period}`) ?? []);
        const values = figures.flatMap(({ value }) => value ?? []);
        expect(row.group).toEqual({
          kind: row.group.kind,
          model: row.group.kind === 'neighbours' ? model : null,
          members: members.length,
          withValue: figures.filter(({ state }) => state === 'value').length,
        });
        expect(row.group.members).toBeGreaterThanOrEqual(row.group.withValue);
        expect(row.median).toBe(values.length < 5 ? null : median(values));
        expect(row.mad).toBe(values.length < 5 ? null : medianAbsoluteDeviation(values));
        expect(row.reason === null).toBe(values.length >= 5);
        if (row.value === null || values.length < 5) expect(row.distance).toBeNull();
      }
    });
  });

  it('published totals have observations, and no comparison', async () => {
    const [england] = [...snapshot.areas.keys()];
    const request = { authorities: [england!], periods: ['latest'] };
    expect(await observations(request)).not.toHaveLength(0);
    expect(await comparisons({ ...request, groups: ['england'], model })).toHaveLength(0);
  });
});
