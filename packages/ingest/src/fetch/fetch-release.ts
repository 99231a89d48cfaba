// Fetches the file of one release: finds its address, downloads it, and lets it take its place in the
// archive only where its bytes are those declared.
import type { Publication, Release } from '@oflog/metrics-core';

import { sha256OfFile } from '../read';
import { readAddressNote, writeAddressNote, type AddressNote } from './address-note';
import { sizeOf, type ArchiveFolder } from './archive-folder';
import { changedContent, keepOther } from './changed-content';
import {
  discard,
  download,
  type Downloading,
  type DownloadRequest,
  type Validators,
} from './download';
import { FetchError } from './fetch-error';
import type { FileAddress, FindAddresses } from './file-addresses';

export type Fetched =
  /** It was there before. `note` says what could not be found out about its address. */
  | { readonly kind: 'held'; readonly note?: string }
  | { readonly kind: 'fetched'; readonly bytes: number };

export interface FetchReleaseOptions extends Downloading {
  readonly publication: Publication;
  readonly release: Release;
  /** Whether the declared file stands in the folder of publications already. */
  readonly isHeld: boolean;
  readonly archive: ArchiveFolder;
  readonly findAddresses: FindAddresses;
  /** The declared release that a checksum belongs to. */
  readonly releaseOf: (sha256: string) => string | undefined;
  readonly onProgress?: DownloadRequest['onProgress'];
}

/** @throws FetchError where the declared file could not be fetched, or its address gives another. */
export async function fetchRelease(options: FetchReleaseOptions): Promise<Fetched> {
  const { archive, release, isHeld } = options;
  const folder = await archive.workFolder(release);
  const known = await readAddressNote(folder);
  if (!isHeld) return fetchFromAny(folder, known, options);
  return known === null ? { kind: 'held' } : askAgain(folder, known, options);
}

/** The first address that gives the declared file; where none does, the first failure counts. */
async function fetchFromAny(
  folder: string,
  known: AddressNote | null,
  options: FetchReleaseOptions,
): Promise<Fetched> {
  const { publication, release, findAddresses } = options;
  const failures: FetchError[] = [];
  const remember = (error: unknown) => {
    if (!(error instanceof FetchError)) throw error;
    failures.push(error);
  };
  try {
    for await (const at of findAddresses(publication, release)) {
      const fetched = await fetchFrom(at, folder, known, options).catch(remember);
      if (fetched !== undefined) return fetched;
    }
  } catch (error) {
    remember(error);
  }
  // That a file was replaced is what somebody should know before all else.
  const replaced = failures.find(({ code }) => code === 'FETCH_CONTENT_CHANGED');
  throw replaced ?? failures[0] ?? new Error(`No address was sought for release ${release.id}.`);
}

/** Whether an address still gives the file that it gave before. */
async function askAgain(
  folder: string,
  known: AddressNote,
  options: FetchReleaseOptions,
): Promise<Fetched> {
  const at = { address: new URL(known.address), start: new URL(known.start) };
  try {
    await fetchFrom(at, folder, known, options);
    return { kind: 'held' };
  } catch (error) {
    if (!(error instanceof FetchError) || error.code === 'FETCH_CONTENT_CHANGED') throw error;
    return { kind: 'held', note: `its address could not be asked again: found ${error.found}` };
  }
}

async function fetchFrom(
  { address, start }: FileAddress,
  folder: string,
  known: AddressNote | null,
  options: FetchReleaseOptions,
): Promise<Fetched> {
  const { archive, publication, release, releaseOf, isHeld } = options;
  const seen = known?.address === address.href ? known : null;
  const seenPath = archive.pathOf(seen?.sha256 ?? '', release.file);
  const isSeenKept = seen !== null && (isHeld || (await sizeOf(seenPath)) > 0);

  const content = await contentAt({ address, start }, folder, isSeenKept ? seen : {}, options);
  if (content === 'unchanged') {
    const sha256 = seen?.sha256 ?? release.sha256;
    if (sha256 === release.sha256) return { kind: 'held' };
    throw await changedContent({ publication, release, address, sha256 }, seenPath, releaseOf);
  }
  const { path, sha256, bytes, validators } = content;
  const note = { address: address.href, start: start.href, sha256, ...validators };
  if (sha256 === release.sha256) {
    if (!isHeld) await archive.place(path, sha256, release.file);
    await discard(folder);
    await writeAddressNote(folder, note);
    return { kind: 'fetched', bytes };
  }
  const other = { publication, release, address, sha256 };
  const kept = await keepOther(path, folder, other, archive).finally(() => discard(folder));
  await writeAddressNote(folder, note);
  throw await changedContent(other, kept, releaseOf);
}

interface Content {
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly validators: Validators;
}

async function contentAt(
  at: FileAddress,
  folder: string,
  held: Validators,
  options: FetchReleaseOptions,
  mayRepeat = true,
): Promise<Content | 'unchanged'> {
  const { release, onProgress } = options;
  const request = { ...at, folder, held, ...(onProgress === undefined ? {} : { onProgress }) };
  const result = await download(request, options);
  if (result.kind === 'unchanged') return 'unchanged';
  const sha256 = await sha256OfFile(result.path);
  if (sha256 !== release.sha256 && result.resumed && mayRepeat) {
    // The parts may come from two states of the file: only a download in one piece tells.
    await discard(folder);
    return contentAt(at, folder, held, options, false);
  }
  return { ...result, sha256 };
}
