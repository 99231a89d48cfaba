// Releases of publications: the latest of each, and those that came out last.
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
