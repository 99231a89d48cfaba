// A column as a measure reads it for one of its periods: which periods of the column stand for it, and
// over which parts of a merged authority it is added up.
import {
  alignedDay,
  comparePeriods,
  firstDay,
  lastDay,
  sameColumn,
  type ColumnFormula,
  type Day,
  type MergedRule,
  type PeriodId,
} from '@oflog/metrics-core';

import type { ColumnFacts, FactIndex } from '../facts/fact-index';

export type Tiers = 'lower-tier' | 'every-tier';

interface AlignedPeriod {
  readonly id: PeriodId;
  readonly lastDay: Day;
}

export interface AlignedColumn {
  readonly column: ColumnFormula;
  readonly facts: ColumnFacts;
  /** One period, or for `last-known` all that may stand for it, the latest first. */
  readonly periods: readonly AlignedPeriod[];
  /** The parts that it is added up over; null where it is not. */
  readonly tiers: Tiers | null;
}

export function alignColumn(
  column: ColumnFormula,
  period: PeriodId,
  merged: MergedRule,
  index: FactIndex,
): AlignedColumn {
  const facts = index.column(column);
  return {
    column,
    facts,
    periods: alignedPeriods(column, period, facts.periods).map((id) => ({
      id,
      lastDay: lastDay(id),
    })),
    tiers: tiersOf(column, merged),
  };
}

function alignedPeriods(
  { alignment }: ColumnFormula,
  period: PeriodId,
  held: readonly PeriodId[],
): readonly PeriodId[] {
  if (alignment === 'same-period') return held.includes(period) ? [period] : [];
  if (alignment === 'last-known') {
    const end = lastDay(period);
    return held
      .filter((candidate) => lastDay(candidate) <= end)
      .toSorted((a, b) => comparePeriods(b, a));
  }
  const day = alignedDay(period, alignment);
  if (day === null) return [];
  return held
    .filter((candidate) => firstDay(candidate) <= day && day <= lastDay(candidate))
    .slice(0, 1);
}

function tiersOf(column: ColumnFormula, merged: MergedRule): Tiers | null {
  if (merged.rule !== 'recompute-from-parts') return null;
  const exception = merged.except?.find((except) => sameColumn(except.column, column));
  const tiers = exception?.parts ?? merged.parts;
  return tiers === 'none' ? null : tiers;
}
