// What a place is like: the latest value that is held of each context variable.
import { comparePeriods, periodLabel, type ContextVariable } from '@oflog/metrics-core';

import type { ObservationRow } from './model';

export interface ContextFact {
  id: string;
  title: string;
  value: string;
  unit: string;
  period: string;
  missing: boolean;
}

/** One for each variable that the authority has a row of, in declared order. */
export function contextFactsOf(
  variables: ContextVariable[],
  rows: ObservationRow[],
): ContextFact[] {
  return variables.flatMap((variable) => {
    const own = rows
      .filter(({ metric }) => metric === variable.id)
      .toSorted((a, b) => comparePeriods(a.period, b.period));
    const row = own.findLast(({ state }) => state === 'value') ?? own.at(-1);
    if (row === undefined || row.state === 'not-applicable') return [];
    return [
      {
        id: variable.id,
        title: variable.title,
        value: row.display,
        unit: row.state === 'value' ? variable.unit.spoken.trim() : '',
        period: periodLabel(row.period),
        missing: row.state !== 'value',
      },
    ];
  });
}
