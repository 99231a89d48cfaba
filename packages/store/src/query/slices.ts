// Which periods of which measures a request is about.
import type { Id, PeriodId } from '@oflog/metrics-core';

export interface Slice {
  measure: Id;
  period: PeriodId;
}

export interface HeldPeriod {
  period: PeriodId;
  /** How many authorities have a value. */
  withValue: number;
}

/** Periods held of each measure, oldest first, the measures in declared order. */
export type HeldPeriods = ReadonlyMap<Id, readonly HeldPeriod[]>;

export interface SliceRequest {
  /** Left out: every measure. */
  measures?: readonly Id[] | undefined;
  /** Ids of periods, or `latest`; left out: every period. */
  periods?: readonly string[] | undefined;
}

export function slicesOf(held: HeldPeriods, { measures, periods }: SliceRequest): Slice[] {
  return [...held].flatMap(([measure, heldPeriods]) => {
    if (measures !== undefined && !measures.includes(measure)) return [];
    const latest = latestPeriod(heldPeriods);
    return heldPeriods
      .filter(
        ({ period }) =>
          periods === undefined ||
          periods.includes(period) ||
          (periods.includes('latest') && period === latest),
      )
      .map(({ period }) => ({ measure, period }));
  });
}

/** The latest period in which any authority has a value, the same for all. */
export function latestPeriod(heldPeriods: readonly HeldPeriod[]): PeriodId | undefined {
  return heldPeriods.findLast(({ withValue }) => withValue > 0)?.period;
}

/** Text that stands for a slice in maps and sets. */
export function sliceKey({ measure, period }: Slice): string {
  return `${measure} ${period}`;
}
