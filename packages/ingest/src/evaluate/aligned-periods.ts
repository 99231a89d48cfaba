// Which periods of a column stand for a period of a measure.
import {
  alignedDay,
  comparePeriods,
  firstDay,
  lastDay,
  type ColumnFormula,
  type PeriodId,
} from '@oflog/metrics-core';

import type { FactIndex } from '../facts/fact-index';

/**
 * The period of the column that is taken, as a list of one; for `last-known` all that end no later,
 * the latest first; empty where the column holds none.
 */
export function alignedPeriods(
  column: ColumnFormula,
  period: PeriodId,
  index: FactIndex,
): readonly PeriodId[] {
  const held = index.periods(column);
  if (column.alignment === 'same-period') return held.includes(period) ? [period] : [];
  if (column.alignment === 'last-known') {
    const end = lastDay(period);
    return held.filter((candidate) => lastDay(candidate) <= end).toSorted(latestFirst);
  }
  const day = alignedDay(period, column.alignment);
  if (day === null) return [];
  return held
    .filter((candidate) => firstDay(candidate) <= day && day <= lastDay(candidate))
    .slice(0, 1);
}

function latestFirst(a: PeriodId, b: PeriodId): number {
  return comparePeriods(b, a);
}
