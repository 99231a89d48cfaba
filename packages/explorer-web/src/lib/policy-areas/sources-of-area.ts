// The publications that the figures of a policy area are read from: the latest release, and the next.
import type { ExpectedRelease, PublicationResource } from '../figures/model';
import { latestReleases, type ReleaseOfPublication } from '../releases/releases';

export interface SourceOfArea extends ReleaseOfPublication {
  /** `2021-22, expected in December 2022`; null where no date is known. */
  next: string | null;
}

/** By title, each publication once; as known on a day in the past, without what was expected then. */
export function sourcesOfArea(
  publications: PublicationResource[],
  expected: ExpectedRelease[],
  asOf: string | undefined,
): SourceOfArea[] {
  const once = new Map(publications.map((publication) => [publication.id, publication]));
  return [...once.values()]
    .flatMap((publication) =>
      latestReleases([publishedBy(asOf, publication)]).map((release) => ({
        ...release,
        next:
          asOf === undefined
            ? nextOf(expected.find((one) => one.publication.id === publication.id))
            : null,
      })),
    )
    .toSorted((a, b) => a.title.localeCompare(b.title, 'en-GB'));
}

function publishedBy(
  day: string | undefined,
  publication: PublicationResource,
): PublicationResource {
  if (day === undefined) return publication;
  const { releases } = publication;
  return { ...publication, releases: releases.filter(({ published }) => published <= day) };
}

function nextOf(release: ExpectedRelease | undefined): string | null {
  return release === undefined ? null : `${release.edition}: ${release.expected}`;
}
