// What a run reads and writes: everything, or what one policy area needs.
import {
  inputColumns,
  isMetric,
  measuresOf,
  type Catalogue,
  type ContextVariable,
  type Metric,
  type Publication,
} from '@oflog/metrics-core';

export interface RunPlan {
  readonly publications: readonly Publication[];
  readonly measures: readonly (Metric | ContextVariable)[];
  /** Whether this is a part of the catalogue, so that the rest of the dataset stays as it is. */
  readonly partial: boolean;
}

export function planOfEverything(catalogue: Catalogue): RunPlan {
  return {
    publications: catalogue.publications,
    measures: measuresOf(catalogue),
    partial: false,
  };
}

/**
 * The metrics of an area, the context variables that only this area reads beside its metrics, and the
 * publications behind them. A context variable that the dataset holds already (`held`) is left as it
 * is, so that the files behind it need not be at hand.
 */
export function planOfArea(
  catalogue: Catalogue,
  area: string,
  held: ReadonlySet<string>,
): RunPlan {
  const measures = measuresOf(catalogue).filter((measure) =>
    isMetric(measure)
      ? measure.policyArea === area
      : isOnlyFor(catalogue, area, measure.id) && !held.has(measure.id),
  );
  const needed = new Set(measures.flatMap(publicationIds));
  return {
    publications: catalogue.publications.filter(({ id }) => needed.has(id)),
    measures,
    partial: true,
  };
}

function isOnlyFor({ metrics }: Catalogue, area: string, variable: string): boolean {
  const readers = metrics.filter(({ context }) => context.includes(variable));
  return readers.length > 0 && readers.every(({ policyArea }) => policyArea === area);
}

function publicationIds(measure: Metric | ContextVariable): string[] {
  const weight = measure.merged.rule === 'weighted-mean' ? [measure.merged.weight] : [];
  return [...inputColumns(measure), ...weight].map(({ publication }) => publication);
}
