// How many observations each measure has in each state and period, by their newest vintage.
import { comparePeriods, states } from '@oflog/metrics-core';

import type { EvaluatedObservation } from '../evaluate/evaluated';

/** Rows of state-counts.csv, by period, then in the order of the states. */
export function stateCountRows(
  measure: string,
  observations: readonly EvaluatedObservation[],
): string[][] {
  const newest = new Map(observations.map((row) => [`${row.authority} ${row.period}`, row]));
  const counts = new Map<string, Map<string, number>>();
  for (const { period, state } of newest.values()) {
    const ofPeriod = counts.get(period) ?? new Map<string, number>();
    counts.set(period, ofPeriod);
    ofPeriod.set(state, (ofPeriod.get(state) ?? 0) + 1);
  }
  return [...counts.keys()].sort(comparePeriods).flatMap((period) =>
    states.flatMap((state) => {
      const count = counts.get(period)?.get(state);
      return count === undefined ? [] : [[measure, period, state, String(count)]];
    }),
  );
}
