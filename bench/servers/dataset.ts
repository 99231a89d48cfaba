// The dataset of the repository as the measured servers answer from it, and what can be asked of it.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { catalogue, measuresOf } from '@oflog/metrics-core';
import { buildSnapshot, openSnapshot } from '@oflog/store';
import { temporaryDataset } from '@oflog/store/testing';

export interface ServedDataset extends AsyncDisposable {
  snapshotDir: string;
  measures: readonly string[];
  policyAreas: readonly string[];
  /** Slugs of the authorities in being. */
  authorities: readonly string[];
  /** Measures with each period that they are held for. */
  slices: readonly (readonly [measure: string, period: string])[];
}

export const dataDir = path.resolve(import.meta.dirname, '../../data');

export async function serveDataset(): Promise<ServedDataset> {
  const snapshotDir = await mkdtemp(path.join(tmpdir(), 'bench-'));
  await buildSnapshot({ dataDir, snapshotDir, catalogue });
  const snapshot = await openSnapshot({ snapshotDir });
  const dataset = {
    snapshotDir,
    measures: measuresOf(catalogue).map(({ id }) => id),
    policyAreas: catalogue.policyAreas.map(({ id }) => id),
    authorities: snapshot.authorities.all.flatMap(({ slug, to }) => (to === null ? [slug] : [])),
    slices: [...snapshot.heldPeriods].flatMap(([measure, periods]) =>
      periods.map(({ period }) => [measure, period] as const),
    ),
    [Symbol.asyncDispose]: () => rm(snapshotDir, { recursive: true }),
  };
  await snapshot.close();
  return dataset;
}

/** An invented one: few authorities and periods, every measure and every state of a figure. */
export async function serveGenerated(): Promise<
  Pick<ServedDataset, 'snapshotDir'> & AsyncDisposable
> {
  const temporary = await temporaryDataset(catalogue, 1);
  await buildSnapshot({ ...temporary, catalogue });
  return { snapshotDir: temporary.snapshotDir, [Symbol.asyncDispose]: () => temporary.remove() };
}

/** Every pair once, mixed. */
export function mixedPairs(first: readonly string[], second: readonly string[]) {
  return mixed(first.flatMap((one) => second.map((other) => [one, other] as const)));
}

/** All items in an order without pattern that is the same in each run. */
export function mixed<Item>(items: readonly Item[]): Item[] {
  // A prime that divides no such list: stepping by it comes to every place once.
  const step = 7_919;
  return items.map((item, index) => items[(index * step) % items.length] ?? item);
}
