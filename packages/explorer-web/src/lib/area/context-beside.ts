// Context variables of a place beside those of its neighbours: the middle half of them, never an order.
import {
  comparePeriods,
  formatValue,
  periodLabel,
  quartiles,
  type ContextVariable,
} from '@oflog/metrics-core';

import type { ObservationRow } from '../figures/model';

export interface ContextBeside {
  id: string;
  title: string;
  unit: string;
  period: string;
  value: string;
  missing: boolean;
  /** `16.2% to 19.8%`; null for classes, and where too few neighbours have a value. */
  middleHalf: string | null;
  withValue: number;
}

/** Fewer neighbours than this have no middle half. */
const fewest = 5;

export function contextBeside(
  variables: ContextVariable[],
  rows: ObservationRow[],
  code: string,
): ContextBeside[] {
  return variables.flatMap((variable) => {
    const own = rows
      .filter((row) => row.metric === variable.id && row.authority === code)
      .toSorted((a, b) => comparePeriods(a.period, b.period));
    const row = own.findLast(({ state }) => state === 'value') ?? own.at(-1);
    if (row === undefined || row.state === 'not-applicable') return [];
    const values = rows
      .filter((one) => one.metric === variable.id && one.period === row.period)
      .flatMap(({ authority, value }) => (authority === code || value === null ? [] : [value]));
    const middle = values.length < fewest ? null : quartiles(values);
    return [
      {
        id: variable.id,
        title: variable.title,
        unit: variable.unit.name,
        period: periodLabel(row.period),
        value: row.display,
        missing: row.state !== 'value',
        middleHalf:
          middle === null
            ? null
            : `${formatValue(middle.lower, variable)} to ${formatValue(middle.upper, variable)}`,
        withValue: values.length,
      },
    ];
  });
}
