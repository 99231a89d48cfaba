// The periods of a series: every one between the first and the last, and the breaks among them.
import {
  comparePeriods,
  kindOfPeriod,
  periodLabel,
  periodOf,
  type Metric,
  type PeriodId,
} from '@oflog/metrics-core';

export interface BreakNote {
  mark: string;
  period: string;
  reason: string;
}

/** Every period from the first to the last, those without a row included: a gap must show as one. */
export function everyPeriod(periods: PeriodId[]): PeriodId[] {
  const sorted = [...new Set(periods)].toSorted(comparePeriods);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return [];
  const kind = kindOfPeriod(first);
  if (kind === 'date') return sorted;
  const all: PeriodId[] = [];
  for (let year = startYear(first); year <= startYear(last); year += 1) {
    all.push(periodOf(kind, year));
  }
  return all;
}

/** The breaks that fall within the periods, lettered in order. */
export function breaksWithin(
  metric: Metric,
  periods: PeriodId[],
): (BreakNote & { index: number })[] {
  return metric.breaks
    .map(({ at, reason }) => ({
      index: periods.findIndex((period) => comparePeriods(period, at) >= 0),
      period: periodLabel(at),
      reason,
    }))
    .filter(({ index }) => index > 0)
    .toSorted((a, b) => a.index - b.index)
    .map((one, order) => ({ ...one, mark: String.fromCharCode(65 + order) }));
}

function startYear(period: PeriodId): number {
  return Number(period.replace('AY', '').slice(0, 4));
}
