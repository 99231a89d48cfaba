// Releases of publications: the latest of each, those that came out last, and those that should come next.
import type { PublicationResource } from '../figures/model';
import { publishedInWords } from '../words/published';

export interface ReleaseOfPublication {
  release: string;
  title: string;
  publisher: string;
  landingPage: string;
  edition: string;
  /** The day, as `YYYY-MM-DD`. */
  day: string;
  /** The day in words, and whether it is only about known. */
  published: string;
  /** How many releases of the publication are held. */
  held: number;
}

export interface ExpectedOfPublication {
  id: string;
  title: string;
  publisher: string;
  landingPage: string;
  edition: string;
  /** As the definition says it: `due in November 2026`. */
  expected: string;
}

/** The latest release of each publication, by title. */
export function latestReleases(publications: PublicationResource[]): ReleaseOfPublication[] {
  return byTitle(publications).flatMap((publication) => releasesOf(publication).slice(0, 1));
}

/** The releases that came out last, of all publications together. */
export function recentReleases(
  publications: PublicationResource[],
  count: number,
): ReleaseOfPublication[] {
  return byTitle(publications).flatMap(releasesOf).toSorted(laterFirst).slice(0, count);
}

/** What should come next, by title, of every publication that has said so. */
export function expectedReleases(publications: PublicationResource[]): ExpectedOfPublication[] {
  return byTitle(publications).flatMap(({ id, title, publisher, landingPage, nextRelease }) =>
    nextRelease === undefined
      ? []
      : [{ id, title, publisher: publisher.name, landingPage, ...nextRelease }],
  );
}

function releasesOf(publication: PublicationResource): ReleaseOfPublication[] {
  return publication.releases
    .map((release) => ({
      release: release.id,
      title: publication.title,
      publisher: publication.publisher.name,
      landingPage: publication.landingPage,
      edition: release.edition,
      day: release.published,
      published: publishedInWords(release),
      held: publication.releases.length,
    }))
    .toSorted(laterFirst);
}

function laterFirst(a: ReleaseOfPublication, b: ReleaseOfPublication): number {
  return b.day.localeCompare(a.day) || b.edition.localeCompare(a.edition);
}

function byTitle(publications: PublicationResource[]): PublicationResource[] {
  return publications.toSorted((a, b) => a.title.localeCompare(b.title, 'en-GB'));
}
