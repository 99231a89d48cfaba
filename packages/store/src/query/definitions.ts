// The definitions that a snapshot was made with, ready to be looked up.
import {
  inputColumns,
  measuresOf,
  type Catalogue,
  type ContextVariable,
  type Id,
  type Metric,
} from '@oflog/metrics-core';

export type AnyMeasure = Metric | ContextVariable;

export interface Definitions {
  readonly catalogue: Catalogue;
  measure(id: Id): AnyMeasure;
  /** Place in declared order. */
  position(id: Id): number;
  /** Names of the columns that a measure reads, in the order of its cells. */
  inputColumns(id: Id): readonly string[];
}

export function definitionsOf(catalogue: Catalogue): Definitions {
  const measures = new Map(measuresOf(catalogue).map((measure) => [measure.id, measure]));
  const positions = new Map([...measures.keys()].map((id, position) => [id, position]));
  const columns = new Map(
    [...measures].map(([id, measure]) => [id, inputColumns(measure).map(({ column }) => column)]),
  );
  const of = <Value>(from: ReadonlyMap<Id, Value>, id: Id): Value => {
    const found = from.get(id);
    if (found === undefined) throw new Error(`The definitions have no measure "${id}".`);
    return found;
  };
  return {
    catalogue,
    measure: (id) => of(measures, id),
    position: (id) => of(positions, id),
    inputColumns: (id) => of(columns, id),
  };
}
