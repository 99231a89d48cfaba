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
  const steps = new Map<string, { before: PeriodId; after: PeriodId; pairs: [number, number][] }>();
  for (const rows of series.values()) {
    rows.forEach((row, index) => {
      const earlier = rows[index - 1];
      if (earlier === undefined || earlier.value === null || row.value === null) return;
      const ends = { before: earlier.period, after: row.period };
      const step = steps.get(stepKey(ends)) ?? { ...ends, pairs: [] };
      steps.set(stepKey(ends), step);
      step.pairs.push([earlier.value, row.value]);
    });
  }
  return [...steps.values()].flatMap(({ before, after, pairs }) => {
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
