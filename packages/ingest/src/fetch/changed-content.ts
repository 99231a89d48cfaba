// An address that gives another file than the one declared: kept under its real checksum and reported
// as a release to declare, or thrown away where it is no file to read at all.
import { rename } from 'node:fs/promises';
import { join } from 'node:path';

import type { Publication, Release } from '@oflog/metrics-core';

import { ReadError, listSheets } from '../read';
import { remove, type ArchiveFolder } from './archive-folder';
import { FetchError } from './fetch-error';
import { misfitsOf } from './layout-fit';

export interface OtherContent {
  readonly publication: Publication;
  readonly release: Release;
  /** Where it came from. */
  readonly address: URL;
  readonly sha256: string;
}

/** Puts the downloaded file in its place in the archive, once it has proved to be a table at all. */
export async function keepOther(
  part: string,
  folder: string,
  { release, sha256 }: OtherContent,
  archive: ArchiveFolder,
): Promise<string> {
  const named = join(folder, release.file);
  await rename(part, named);
  try {
    await listSheets(named);
  } catch (error) {
    await remove(named);
    if (!(error instanceof ReadError)) throw error;
    throw new FetchError(
      'FETCH_WRONG_CONTENT',
      {
        found: `${error.found} (${error.code})`,
        expected: error.expected,
        remedy:
          'Open the address by hand to see what it gives now. Correct `url` of the release, or put the file into the folder of publications by hand.',
      },
      { cause: error },
    );
  }
  return archive.place(named, sha256, release.file);
}

/** The finding that an address gives another file, which stands at `path` now. */
export async function changedContent(
  { publication, release, address, sha256 }: OtherContent,
  path: string,
  releaseOf: (sha256: string) => string | undefined,
): Promise<FetchError> {
  const expected = `SHA-256 ${release.sha256}`;
  const successor = releaseOf(sha256);
  if (successor !== undefined) {
    return new FetchError('FETCH_SUPERSEDED', {
      found: `the file of release ${successor} at ${address.href}`,
      expected,
      remedy:
        'Declare another address as `url` of this release, or put its file into the folder of publications by hand.',
    });
  }
  const draft = `npx pnpm new:release ${publication.id} ${asArgument(path)}`;
  return new FetchError('FETCH_CONTENT_CHANGED', {
    found: `SHA-256 ${sha256} at ${address.href}, kept as ${path}`,
    expected,
    remedy: `The publisher replaced the file: declare it as a new release beside this one, which \`${draft}\` drafts. ${await layoutProposal(publication, release, path)}`,
  });
}

async function layoutProposal(
  publication: Publication,
  release: Release,
  path: string,
): Promise<string> {
  const misfits = await misfitsOf(publication, release, path);
  if (misfits.length === 0) {
    return `Proposed layout: that of ${release.id} as it stands, since every sheet and column it names is there.`;
  }
  const differences = misfits.map(({ found, expected }) => `found ${found}, expected ${expected}`);
  return `Proposed layout: that of ${release.id}, corrected where the file differs: ${differences.join('; ')}.`;
}

/** As one argument of a command line. */
function asArgument(path: string): string {
  return /^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", String.raw`'\''`)}'`;
}
