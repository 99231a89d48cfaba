// A measure in one of its periods: what all authorities' figures of that period have in common.
import {
  inputColumns,
  lastDay,
  sameColumn,
  type ColumnFormula,
  type Day,
  type Measure,
  type PeriodId,
} from '@oflog/metrics-core';

import type { FactIndex } from '../facts/fact-index';
import { alignColumn, type AlignedColumn } from './aligned-column';
import { heldChoices } from './held-choices';

export interface MeasureInPeriod {
  readonly measure: Measure;
  readonly period: PeriodId;
  readonly lastDay: Day;
  /** Aligned to the period, in the order of `inputColumns`. */
  readonly columns: readonly AlignedColumn[];
  /** The weight of a rule of weighted means; null for other rules. */
  readonly weight: AlignedColumn | null;
  /** The place among the columns of one that the measure names. */
  readonly indexOf: (column: ColumnFormula) => number;
  /** The measure without the choices of which some column holds nothing, by whether each holds anything. */
  readonly whereHeld: (held: readonly boolean[]) => Measure;
}

export function measureInPeriod(
  measure: Measure,
  period: PeriodId,
  index: FactIndex,
): MeasureInPeriod {
  const { merged } = measure;
  const align = (column: ColumnFormula) => alignColumn(column, period, merged, index);
  const columns = inputColumns(measure).map(align);
  const indexOf = remembered((wanted: ColumnFormula) =>
    columns.findIndex(({ column }) => sameColumn(column, wanted)),
  );
  // Of all authorities together there are few patterns, and each is worked out once.
  const ofPattern = remembered((pattern: string) => ({
    ...measure,
    value: heldChoices(measure.value, (column) => pattern[indexOf(column)] === held),
  }));
  return {
    measure,
    period,
    lastDay: lastDay(period),
    columns,
    weight: merged.rule === 'weighted-mean' ? align(merged.weight) : null,
    indexOf,
    whereHeld: (columnsHeld) => {
      let pattern = '';
      for (const isHeld of columnsHeld) pattern += isHeld ? held : '-';
      return ofPattern(pattern);
    },
  };
}

const held = '+';

function remembered<Key, Value>(work: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = work(key);
    known.set(key, value);
    return value;
  };
}
