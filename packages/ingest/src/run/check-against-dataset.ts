// Makes the checks of what a run would change in the dataset as it stands.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { checkChange, type CheckedFinding } from '../checks/run-checks';
import { compareDatasets } from '../diff/compare-datasets';
import type { RunPlan } from './plan';

/** `files` are the new texts by their paths; a measure that the dataset has not yet changes nothing. */
export async function checkAgainstDataset(
  dataDir: string,
  files: ReadonlyMap<string, string>,
  { measures, publications }: RunPlan,
): Promise<CheckedFinding[]> {
  const releases = new Set(
    publications.flatMap((publication) => publication.releases.map(({ id }) => id)),
  );
  const findings: CheckedFinding[] = [];
  for (const measure of measures) {
    const path = `observations/${measure.id}.csv`;
    const after = files.get(path);
    const before = await textOf(join(dataDir, path));
    if (before === null || after === undefined || before === after) continue;
    // A dataset of another form is written anew.
    if (headerOf(before) !== headerOf(after)) continue;
    const [diff] = compareDatasets(new Map([[path, before]]), new Map([[path, after]])).measures;
    if (diff !== undefined) findings.push(...checkChange({ measure, diff, releases }));
  }
  return findings;
}

function headerOf(text: string): string {
  return text.slice(0, text.indexOf('\n'));
}

async function textOf(path: string): Promise<string | null> {
  return readFile(path, 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  });
}
