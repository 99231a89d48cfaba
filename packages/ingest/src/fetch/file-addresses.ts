// Where the file of a release may be found: at its declared address, and among what is attached to
// the landing page of its publication now.
import type { Publication, Release } from '@oflog/metrics-core';
import { closest } from 'fastest-levenshtein';

import { FetchError } from './fetch-error';
import { type Attachment, attachmentsOf } from './govuk-content';
import type { HttpClient } from './http-client';
import type { FetchLimits } from './limits';

export interface FileAddress {
  readonly address: URL;
  /** The declared address that led there. */
  readonly start: URL;
}

/** The addresses of a release's file, the declared one first. Looks no further than it is asked. */
export type FindAddresses = (
  publication: Publication,
  release: Release,
) => AsyncIterable<FileAddress>;

export interface FindingOptions {
  readonly client: HttpClient;
  readonly limits: FetchLimits;
  /** Scheme and host of the site whose landing pages have a content API. */
  readonly govUk: string;
}

export function addressFinder({ client, limits, govUk }: FindingOptions): FindAddresses {
  // Releases of one publication, and publications of one landing page, ask it once.
  const asked = new Map<string, Promise<readonly Attachment[]>>();
  const attached = (landingPage: URL) => {
    const known = asked.get(landingPage.href) ?? attachmentsOf(landingPage, client, limits);
    asked.set(landingPage.href, known);
    return known;
  };

  return async function* ({ landingPage }, { url, file }) {
    if (url !== undefined) yield { address: new URL(url), start: new URL(url) };
    const start = new URL(landingPage);
    if (start.origin !== govUk) {
      if (url === undefined)
        throw unknownAddress(`no \`url\`, and the landing page ${landingPage}`);
      return;
    }
    const attachments = await attached(start);
    const named = attachments.filter(
      (attachment) => plainName(attachment.file) === plainName(file),
    );
    if (named.length === 0 && url === undefined) throw notAttached(file, landingPage, attachments);
    for (const { address } of named) yield { address, start };
  };
}

/** A file name without what browsers add to a second copy, and without regard to how it is spaced. */
function plainName(file: string): string {
  return file
    .toLowerCase()
    .replace(/ ?\(\d+\)(?=\.\w+$)/, '')
    .replace(/[\s_+-]+/g, '-');
}

function notAttached(
  file: string,
  landingPage: string,
  attachments: readonly Attachment[],
): FetchError {
  const names = attachments.map((attachment) => attachment.file);
  return unknownAddress(
    names.length === 0
      ? `no file attached to ${landingPage}`
      : `no file of that name among ${names.length} attached to ${landingPage}; the nearest is "${closest(file, names)}"`,
  );
}

function unknownAddress(found: string): FetchError {
  return new FetchError('FETCH_ADDRESS_UNKNOWN', {
    found,
    expected: 'the address of the file, or its name on a landing page of GOV.UK',
    remedy:
      'Declare the address as `url` of the release, or put the file into the folder of publications by hand.',
  });
}
