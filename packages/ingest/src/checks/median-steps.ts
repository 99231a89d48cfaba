// How the middle of all authorities moved from each period to the next: of those that have both.
import { median, type AuthorityCode, type PeriodId } from '@oflog/metrics-core';

import type { EvaluatedObservation } from '../evaluate/evaluated';

export interface MedianStep {
  readonly before: PeriodId;
  readonly after: PeriodId;
  /** Medians of the two periods. */
  readonly from: number;
  readonly to: number;
}

const enoughNumbers = 10;

export function medianSteps(
  series: ReadonlyMap<AuthorityCode, readonly EvaluatedObservation[]>,
): MedianStep[] {
  const steps: { before: PeriodId; after: PeriodId; pairs: [number, number][] }[] = [];
  const byPeriods = new Map<PeriodId, Map<PeriodId, [number, number][]>>();
  for (const rows of series.values()) {
    let earlier: EvaluatedObservation | undefined;
    for (const row of rows) {
      if (typeof earlier?.value === 'number' && row.value !== null) {
        const after = byPeriods.get(earlier.period) ?? new Map<PeriodId, [number, number][]>();
        byPeriods.set(earlier.period, after);
        let pairs = after.get(row.period);
        if (pairs === undefined) {
          pairs = [];
          after.set(row.period, pairs);
          steps.push({ before: earlier.period, after: row.period, pairs });
        }
        pairs.push([earlier.value, row.value]);
      }
      earlier = row;
    }
  }
  return steps.flatMap(({ before, after, pairs }) => {
    const from = median(pairs.map(([value]) => value));
    const to = median(pairs.map(([, value]) => value));
    return pairs.length < enoughNumbers || from === null || to === null
      ? []
      : [{ before, after, from, to }];
  });
}

export function stepKey({ before, after }: Pick<MedianStep, 'before' | 'after'>): string {
  return `${before} ${after}`;
}
