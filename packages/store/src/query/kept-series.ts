// Current observations of one measure in one place, of all periods: what pages ask for again and again, in
// one view after another. A database takes milliseconds to find so few rows, however few they are.
import type { Observation } from '@oflog/metrics-core';
import { LRUCache } from 'lru-cache';

import { heldObservation, observationColumns, type StoredObservation } from './held-observation';
import type { Contents } from './observations';
import { figureOf } from './positions';

/** A measure and a place, by their numbers. */
interface Series {
  measure: number;
  place: number;
}

/** The observations of each series by period, in the order asked for. */
export type ReadSeries = (wanted: readonly Series[]) => Promise<(readonly Observation[])[]>;

/** Observations kept: about half of what today's dataset has. */
const keptObservations = 50_000;

/** Keeps the series read last: a snapshot never changes. */
export function seriesReader(
  { database, definitions, positions }: Contents,
  limit = keptObservations,
): ReadSeries {
  const kept = new LRUCache<string, readonly Observation[]>({
    maxSize: limit,
    sizeCalculation: ({ length }) => length + 1,
  });
  /** What is being read, for those who ask meanwhile. */
  const underWay = new Map<string, Promise<ReadonlyMap<string, readonly Observation[]>>>();

  async function read(wanted: readonly Series[]) {
    const rows = await database.rows<StoredObservation>(
      `select ${observationColumns}
       from observations o
       where o.measure = any($1::integer[]) and o.place = any($2::integer[]) and o.is_current
       order by o.period`,
      [distinct(wanted.map(({ measure }) => measure)), distinct(wanted.map(({ place }) => place))],
    );
    const held = Map.groupBy(rows, keyOf);
    const series = new Map(
      wanted.map((one) => [
        keyOf(one),
        (held.get(keyOf(one)) ?? []).map((row) =>
          heldObservation(figureOf(positions, row), row, definitions),
        ),
      ]),
    );
    for (const [key, observations] of series) kept.set(key, observations);
    return series;
  }

  return async (wanted) => {
    const missing = wanted.filter((one) => !kept.has(keyOf(one)) && !underWay.has(keyOf(one)));
    if (missing.length > 0) {
      const reading = read(missing).finally(() => {
        for (const one of missing) underWay.delete(keyOf(one));
      });
      for (const one of missing) underWay.set(keyOf(one), reading);
    }
    return Promise.all(
      wanted.map(async (one) => {
        const key = keyOf(one);
        return kept.get(key) ?? (await underWay.get(key))?.get(key) ?? [];
      }),
    );
  };
}

function keyOf({ measure, place }: Series): string {
  return `${measure} ${place}`;
}

function distinct(numbers: number[]): number[] {
  return [...new Set(numbers)];
}
