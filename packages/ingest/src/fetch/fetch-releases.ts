// Fetches the files of all planned releases: several at once, few from one host, every failure told.
import type { LookupFunction } from 'node:net';

import type { Publication, Release } from '@oflog/metrics-core';
import pLimit, { type LimitFunction } from 'p-limit';

import { acquireFiles } from '../acquire/acquire-files';
import { FaultList, type ReportFault } from '../faults/fault';
import { archiveFolder } from './archive-folder';
import { systemClock, type Clock } from './back-off';
import { FetchError } from './fetch-error';
import { fetchRelease, type Fetched } from './fetch-release';
import { addressFinder } from './file-addresses';
import { httpClient } from './http-client';
import { defaultFetchLimits, type FetchLimits } from './limits';

export interface FetchOptions {
  readonly publications: readonly Publication[];
  /** The folder of publications; fetched files stand in it as `<sha256>/<file>`. */
  readonly publicationsDir: string;
  readonly report: ReportFault;
  readonly watch?: FetchWatch;
  readonly limits?: Partial<FetchLimits>;
  readonly clock?: Clock;
  /** Scheme and host of the site whose landing pages have a content API. */
  readonly govUk?: string;
  /** How names of hosts become addresses. */
  readonly lookup?: LookupFunction;
}

/** Is told how far each file is. */
export interface FetchWatch {
  readonly received: (release: Release, bytes: number, of: number | undefined) => void;
  /** `fetched` is null where the file could not be fetched. */
  readonly finished: (release: Release, fetched: Fetched | null) => void;
}

export interface FetchResult {
  readonly releases: number;
  readonly held: number;
  readonly fetched: number;
  /** Of the files that were fetched. */
  readonly bytes: number;
}

export async function fetchReleases(options: FetchOptions): Promise<FetchResult> {
  const { publications, publicationsDir, report, watch, clock = systemClock } = options;
  const limits = { ...defaultFetchLimits, ...options.limits };
  const declared = publications.flatMap((publication) =>
    publication.releases.map((release) => ({ publication, release })),
  );
  const releases = declared.map(({ release }) => release);
  const heldPaths = await acquireFiles(releases, publicationsDir, new FaultList().report);
  const releaseIds = new Map(releases.map(({ sha256, id }) => [sha256, id]));

  const client = httpClient({
    limits,
    clock,
    ...(options.lookup === undefined ? {} : { lookup: options.lookup }),
  });
  const shared = {
    client,
    limits,
    clock,
    archive: archiveFolder(publicationsDir),
    findAddresses: addressFinder({ client, limits, govUk: options.govUk ?? 'https://www.gov.uk' }),
    releaseOf: (sha256: string) => releaseIds.get(sha256),
  };
  const inTurn = turns(limits);
  try {
    const outcomes = await Promise.all(
      declared.map(({ publication, release }) =>
        inTurn(hostOf(publication, release), async () => {
          const outcome = await outcomeOf(() =>
            fetchRelease({
              ...shared,
              publication,
              release,
              isHeld: heldPaths.has(release.file),
              onProgress: (bytes, of) => watch?.received(release, bytes, of),
            }),
          );
          watch?.finished(release, outcome instanceof FetchError ? null : outcome);
          return { publication, release, outcome };
        }),
      ),
    );
    // Reported here and not meanwhile, so that faults come in the order of declaration.
    for (const { publication, release, outcome } of outcomes) {
      if (!(outcome instanceof FetchError)) continue;
      const place = { publication: publication.id, release: release.id, file: release.file };
      const { code, found, expected, remedy } = outcome;
      report({ code, place, found, expected, remedy });
    }
    return sumUp(outcomes.map(({ outcome }) => outcome));
  } finally {
    await client.close();
  }
}

async function outcomeOf(work: () => Promise<Fetched>): Promise<Fetched | FetchError> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof FetchError) return error;
    throw error;
  }
}

function sumUp(outcomes: readonly (Fetched | FetchError)[]): FetchResult {
  const fetched = outcomes.flatMap((outcome) =>
    'kind' in outcome && outcome.kind === 'fetched' ? [outcome.bytes] : [],
  );
  return {
    releases: outcomes.length,
    held: outcomes.filter((outcome) => 'kind' in outcome && outcome.kind === 'held').length,
    fetched: fetched.length,
    bytes: fetched.reduce((sum, bytes) => sum + bytes, 0),
  };
}

function hostOf({ landingPage }: Publication, { url }: Release): string {
  return new URL(url ?? landingPage).host;
}

/** Runs work when its host and the whole have room for it. */
function turns({ filesAtOnce, filesAtOncePerHost }: FetchLimits) {
  const all = pLimit(filesAtOnce);
  const hosts = new Map<string, LimitFunction>();
  return <Result>(host: string, work: () => Promise<Result>): Promise<Result> => {
    const ofHost = hosts.get(host) ?? pLimit(filesAtOncePerHost);
    hosts.set(host, ofHost);
    return ofHost(() => all(work));
  };
}
