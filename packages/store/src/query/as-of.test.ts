// What a snapshot says of a day in the past, against the same worked out plainly from the rows written.
import {
  catalogue as wholeCatalogue,
  measuresOf,
  median,
  type Day,
  type Observation,
} from '@oflog/metrics-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { buildSnapshot } from '../snapshot/build-snapshot';
import { smallCatalogue, temporaryDataset, type TemporaryDataset } from '../testing';
import { stores } from '../testing/stores';
import { openSnapshot } from './open-snapshot';
import type { ObservationRequest, Snapshot } from './snapshot';
import type { Vintage } from './vintages';

const catalogue = smallCatalogue(wholeCatalogue);

describe.each(stores)('in $title', ({ place }) => {
  let temporary: TemporaryDataset;
  let snapshot: Snapshot;
  beforeAll(async () => {
    temporary = await temporaryDataset(catalogue, 7);
    const here = await place(temporary.snapshotDir);
    await buildSnapshot({ ...temporary, ...here, catalogue });
    snapshot = await openSnapshot(here);
  });
  afterAll(async () => {
    await snapshot.close();
    await temporary.remove();
  });

  const observations = async (request: ObservationRequest): Promise<Observation[]> =>
    Array.fromAsync(snapshot.observations(request));
  const vintages = async (request: ObservationRequest): Promise<Vintage[]> =>
    Array.fromAsync(snapshot.vintages(request));

  const keyOf = ({ metric, authority, period }: Observation) => `${metric} ${authority} ${period}`;

  /** The days on which something of these came out, and the days before. */
  function daysOf(all: readonly Vintage[]): Day[] {
    const days = [...new Set(all.map(({ published }) => published))].sort();
    return days.flatMap((day) => [dayBefore(day), day]);
  }

  function dayBefore(day: Day): Day {
    const date = new Date(`${day}T00:00:00Z`);
    date.setUTCDate(date.getUTCDate() - 1);
    return date.toISOString().slice(0, 10);
  }

  describe('a day in the past', () => {
    it('has one row for each that there is now, with the latest that had been published', async () => {
      const now = await observations({});
      const rows = await vintages({});
      const all = Map.groupBy(rows, keyOf);
      expect([...all.values()].some((ofFigure) => ofFigure.length > 1)).toBe(true);

      for (const asOf of daysOf(rows)) {
        const then = await observations({ asOf });
        expect(then.map(keyOf)).toEqual(now.map(keyOf));
        for (const row of then) {
          if (row.state === 'not-applicable') continue;
          const known = all.get(keyOf(row))!.findLast(({ published }) => published <= asOf);
          expect(row.release).toBe(known?.release ?? null);
          expect(row.value).toBe(known?.value ?? null);
          if (known === undefined) {
            expect(row.state).toMatch(/^(not-yet-published|vintage-not-held)$/);
            expect(row.cells).toEqual([]);
          } else {
            expect(row.state).toBe(known.state);
          }
        }
      }
    });

    it('is the same for some authorities as for all', async () => {
      const asOf = daysOf(await vintages({})).at(-2)!;
      const codes = snapshot.authorities.all.slice(3, 6).map(({ code }) => code);
      const some = await observations({ asOf, authorities: codes });
      const all = await observations({ asOf });
      expect(some).toEqual(all.filter(({ authority }) => codes.includes(authority)));
    });

    it('before everything has nothing but what nobody runs and what was to come', async () => {
      const states = new Set(
        (await observations({ asOf: '1999-12-31' })).map(({ state }) => state),
      );
      expect(states).toEqual(new Set(['not-applicable', 'not-yet-published']));
      expect(await observations({ asOf: '1999-12-31', periods: ['latest'] })).toEqual([]);
    });

    it('after everything is as now', async () => {
      expect(await observations({ asOf: '2100-01-01' })).toEqual(await observations({}));
    });

    it('has the median of the values of that day', async () => {
      const asOf = daysOf(await vintages({})).at(-2)!;
      for (const { id } of measuresOf(catalogue)) {
        const then = await observations({ measures: [id], periods: ['latest'], asOf });
        const values = then.flatMap(({ value, authority }) =>
          value === null || snapshot.areas.has(authority) ? [] : [value],
        );
        const compared = await Array.fromAsync(
          snapshot.comparisons({
            measures: [id],
            periods: ['latest'],
            asOf,
            groups: ['england'],
            model: catalogue.neighbourModels[0]!.id,
          }),
        );
        for (const row of compared) {
          expect(row.group.withValue).toBe(values.length);
          expect(row.median).toBe(values.length < 5 ? null : median(values));
        }
      }
    });
  });

  it('vintages come oldest first, each until the next', async () => {
    for (const ofFigure of Map.groupBy(await vintages({}), keyOf).values()) {
      for (const [at, { published, superseded }] of ofFigure.entries()) {
        expect(superseded).toBe(ofFigure[at + 1]?.published ?? null);
        expect(superseded === null || superseded >= published).toBe(true);
      }
    }
  });
});
