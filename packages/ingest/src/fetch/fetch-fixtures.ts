// Fetching in tests: one small publication, whose file a server on this machine gives or does not.
import { createHash } from 'node:crypto';

import type { Publication } from '@oflog/metrics-core';

import { FaultList, type Fault } from '../faults/fault';
import { temporaryFolder } from '../read/workbook-fixtures';
import { publicationUnderTest } from '../testing/small-publication';
import { fetchReleases, type FetchOptions, type FetchResult } from './fetch-releases';
import { hangUp } from './misbehaving-server';

export const published = 'Code,Bins\nE06000911,90\nE06000912,120\nE06000913,0\n';

export interface Declared {
  url?: string;
  landingPage?: string;
  file?: string;
  content?: string | Buffer;
}

/** A publication of one release, whose file is declared to have this content. */
export function publicationOf({
  content = published,
  file = 'bins.csv',
  landingPage,
  url,
}: Declared): Publication {
  return publicationUnderTest({
    tables: [
      {
        headerRows: [1],
        authority: [{ column: 'Code', scheme: 'gss' }],
        columns: { bins: 'Bins' },
      },
    ],
    release: { file, sha256: hashOf(content), ...(url === undefined ? {} : { url }) },
    ...(landingPage === undefined ? {} : { landingPage }),
  });
}

export interface Outcome {
  readonly result: FetchResult;
  readonly faults: readonly Fault[];
  /** How long it waited before each further attempt, in milliseconds. */
  readonly waits: readonly number[];
}

/** Fetches into a folder with a clock on which waiting takes no time, and chance in the middle. */
export async function fetchInto(
  publicationsDir: string,
  publications: readonly Publication[],
  options: Partial<FetchOptions> = {},
): Promise<Outcome> {
  const faults = new FaultList();
  const waits: number[] = [];
  const clock = {
    now: () => Date.UTC(2025, 0, 31, 12),
    wait: async (milliseconds: number) => void waits.push(milliseconds),
    random: () => 0.5,
  };
  const { report } = faults;
  const watch = { received: hangUp, finished: () => undefined };
  const result = await fetchReleases({
    publications,
    publicationsDir,
    report,
    clock,
    watch,
    ...options,
  });
  return { result, faults: faults.all, waits };
}

export async function fetchOnce(declared: Declared, options: Partial<FetchOptions> = {}) {
  const folder = await temporaryFolder();
  const outcome = await fetchInto(folder, [publicationOf(declared)], options);
  return { folder, ...outcome };
}

export function hashOf(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}
