// Context variables of a place beside those of its neighbours: the middle half of them, never an order.
import {
  comparePeriods,
  formatValue,
  median,
  periodLabel,
  quartiles,
  type ContextVariable,
} from '@oflog/metrics-core';

import type { ContextStrip } from '../charts/context-strip';
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
  /** How the place lies to similar ones, with their median; null where that cannot be said. */
  words: string | null;
  withValue: number;
  /** Null where there is no middle half to draw. */
  strip: ContextStrip | null;
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
        words: middle === null ? null : besideInWords(row.value, values, middle, variable),
        withValue: values.length,
        strip: middle === null ? null : stripOf(row, values, middle, variable),
      },
    ];
  });
}

function stripOf(
  { value, display }: ObservationRow,
  neighbours: number[],
  { lower, upper }: { lower: number; upper: number },
  variable: ContextVariable,
): ContextStrip | null {
  const centre = median(neighbours);
  if (centre === null) return null;
  const label = `${formatValue(lower, variable)} to ${formatValue(upper, variable)}`;
  return {
    name: `${variable.title}: ${display}. Middle half of ${neighbours.length} similar places: ${label}.`,
    own: value === null ? null : { value, label: display },
    neighbours,
    median: centre,
    middleHalf: { lower, upper, label },
  };
}

/** `Higher than the middle half of similar places, which is 16.2% to 19.8%; their median is 18.0%.` */
function besideInWords(
  value: number | null,
  others: number[],
  { lower, upper }: { lower: number; upper: number },
  variable: ContextVariable,
): string {
  const centre = median(others);
  const half = `the middle half of similar places, which is ${formatValue(lower, variable)} to ${formatValue(upper, variable)}`;
  const theirs = centre === null ? '' : `; their median is ${formatValue(centre, variable)}`;
  if (value === null) return `For comparison: ${half}${theirs}.`;
  const side = value < lower ? 'Lower than' : value > upper ? 'Higher than' : 'Within';
  return `${side} ${half}${theirs}.`;
}
