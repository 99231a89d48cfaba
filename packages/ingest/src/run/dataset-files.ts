// The files of the dataset as text, by their paths.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { Catalogue } from '@oflog/metrics-core';
import { correctionColumns, releaseColumns, stateCountColumns } from '@oflog/store/columns';
import { csvParseRows } from 'd3-dsv';

import { coverageFile } from '../write/coverage-file';
import { correctionRows } from '../write/correction-rows';
import { csvText } from '../write/csv';
import { releaseRows, sourceRows, sourcesOf } from '../write/release-rows';
import { stateCountRows } from '../write/state-counts';
import type { EvaluatedMeasure } from './measure-outcome';
import type { RunPlan } from './plan';
import type { ReleaseReading } from './read-releases';

export interface DatasetContent {
  readonly catalogue: Catalogue;
  readonly plan: RunPlan;
  readonly releases: readonly ReleaseReading[];
  readonly measures: readonly EvaluatedMeasure[];
}

/** Observations, coverage, releases and counts of a run. */
export async function figureFiles(
  { catalogue, plan, releases, measures }: DatasetContent,
  dataDir: string,
): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const { measure, text } of measures) files.set(`observations/${measure.id}.csv`, text);
  for (const { release, coverage } of releases) {
    files.set(`coverage/${release.id}.csv`, coverageFile(coverage));
  }
  const planned = new Set(plan.publications.map(({ id }) => id));
  const measured = new Set(measures.map(({ measure }) => measure.id));
  const [keptReleases, keptCounts, keptCorrections] = plan.partial
    ? [
        await otherRows(join(dataDir, 'releases.csv'), 1, planned),
        await otherRows(join(dataDir, 'state-counts.csv'), 0, measured),
        await otherRows(join(dataDir, 'corrections.csv'), 1, planned),
      ]
    : [sourceRows(sourcesOf(catalogue)), [], []];
  files.set(
    'releases.csv',
    csvText(releaseColumns, byFirstCell([...keptReleases, ...releaseRows(plan.publications)])),
  );
  files.set(
    'corrections.csv',
    csvText(
      correctionColumns,
      byFirstCell([...keptCorrections, ...correctionRows(plan.publications, catalogue)]),
    ),
  );
  files.set(
    'state-counts.csv',
    csvText(
      stateCountColumns,
      byFirstCell([
        ...keptCounts,
        ...measures.flatMap(({ measure, periods }) => stateCountRows(measure.id, periods)),
      ]),
    ),
  );
  return files;
}

/** The rows of an existing file but those whose cell is among some; none where there is no file. */
async function otherRows(
  path: string,
  column: number,
  replaced: ReadonlySet<string>,
): Promise<string[][]> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw error;
  });
  return csvParseRows(text)
    .slice(1)
    .filter((row) => !replaced.has(row[column] ?? ''));
}

/** Sorted by the first cell; rows that share it stay in their order. */
function byFirstCell<Cell>(rows: readonly (readonly Cell[])[]): (readonly Cell[])[] {
  return rows.toSorted((a, b) => {
    const [first, second] = [String(a[0]), String(b[0])];
    return first < second ? -1 : first > second ? 1 : 0;
  });
}
