// What a run reads and writes: everything, or what one policy area needs.
import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';

import {
  inputColumns,
  isMetric,
  measuresOf,
  type Catalogue,
  type ContextVariable,
  type Metric,
  type Publication,
} from '@oflog/metrics-core';

import { findFiles } from '../acquire/find-files';

export interface RunPlan {
  readonly publications: readonly Publication[];
  readonly measures: readonly (Metric | ContextVariable)[];
  /** Whether this is a part of the catalogue, so that the rest of the dataset stays as it is. */
  readonly partial: boolean;
}

/** The plan of a run: everything, or with `area` the part that it needs. */
export async function planRun(
  catalogue: Catalogue,
  area: string | undefined,
  dataDir: string,
  publicationsDir: string,
): Promise<RunPlan> {
  if (area === undefined) return planOfEverything(catalogue);
  const held = await measuresHeld(dataDir);
  const atHand = await publicationsAtHand(catalogue, publicationsDir);
  return planOfArea(catalogue, area, (measure) => {
    const needed = publicationsBehind(measure);
    return held.has(measure.id) && !needed.every((id) => atHand.has(id));
  });
}

function planOfEverything(catalogue: Catalogue): RunPlan {
  return {
    publications: catalogue.publications,
    measures: measuresOf(catalogue),
    partial: false,
  };
}

/**
 * The metrics of an area, the context variables that only this area reads beside its metrics, and the
 * publications behind them. A context variable that `stays` is left as the dataset has it.
 */
export function planOfArea(
  catalogue: Catalogue,
  area: string,
  stays: (variable: ContextVariable) => boolean,
): RunPlan {
  const measures = measuresOf(catalogue).filter((measure) =>
    isMetric(measure)
      ? measure.policyArea === area
      : isOnlyFor(catalogue, area, measure.id) && !stays(measure),
  );
  const needed = new Set(measures.flatMap(publicationsBehind));
  return {
    publications: catalogue.publications.filter(({ id }) => needed.has(id)),
    measures,
    partial: true,
  };
}

async function measuresHeld(dataDir: string): Promise<ReadonlySet<string>> {
  const names = await readdir(join(dataDir, 'observations')).catch(() => []);
  return new Set(names.map((name) => basename(name, '.csv')));
}

/** Publications of which every file is under the folder. */
async function publicationsAtHand(
  { publications }: Catalogue,
  publicationsDir: string,
): Promise<ReadonlySet<string>> {
  const names = publications.flatMap(({ releases }) => releases.map(({ file }) => file));
  const found = await findFiles(publicationsDir, names).catch(() => new Map<string, string[]>());
  return new Set(
    publications
      .filter(({ releases }) => releases.every(({ file }) => (found.get(file) ?? []).length > 0))
      .map(({ id }) => id),
  );
}

function isOnlyFor({ metrics }: Catalogue, area: string, variable: string): boolean {
  const readers = metrics.filter(({ context }) => context.includes(variable));
  return readers.length > 0 && readers.every(({ policyArea }) => policyArea === area);
}

/** The ids of the publications that a measure reads, each once. */
export function publicationsBehind(measure: Metric | ContextVariable): string[] {
  const weight = measure.merged.rule === 'weighted-mean' ? [measure.merged.weight] : [];
  const columns = [...inputColumns(measure), ...weight];
  return [...new Set(columns.map(({ publication }) => publication))];
}
