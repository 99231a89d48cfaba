// How many observations each measure has in each state and period, by their newest vintage.
import { comparePeriods, states, type PeriodId, type State } from '@oflog/metrics-core';

import type { EvaluatedObservation } from '../evaluate/evaluated';

/** In the order of the states. */
export interface PeriodCounts {
  readonly period: PeriodId;
  readonly counts: ReadonlyMap<State, number>;
}

/** Rows of state-counts.csv, by period, then in the order of the states. */
export function stateCountRows(measure: string, periods: readonly PeriodCounts[]): string[][] {
  return periods.flatMap(({ period, counts }) =>
    [...counts].map(([state, count]) => [measure, period, state, String(count)]),
  );
}

/** By period. */
export function countsByState(observations: readonly EvaluatedObservation[]): PeriodCounts[] {
  const newest = new Map(observations.map((row) => [`${row.authority} ${row.period}`, row]));
  const byPeriod = Map.groupBy(newest.values(), ({ period }) => period);
  return [...byPeriod]
    .sort(([a], [b]) => comparePeriods(a, b))
    .map(([period, rows]) => {
      const counts = new Map<State, number>();
      for (const { state } of rows) counts.set(state, (counts.get(state) ?? 0) + 1);
      const inOrder = states.flatMap((state): [State, number][] => {
        const count = counts.get(state);
        return count === undefined ? [] : [[state, count]];
      });
      return { period, counts: new Map(inOrder) };
    });
}
