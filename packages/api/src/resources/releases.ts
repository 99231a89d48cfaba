// Releases: each published file that figures, or the register of authorities, were read from.
import type { Catalogue, Publication, Release } from '@oflog/metrics-core';
import type { HeldRelease, Snapshot } from '@oflog/store';

import type { ReleaseResource } from '../schemas/release';

/** All that are held, the latest publication first; of one publication alone if its id is given. */
export function releasesHeld(snapshot: Snapshot, publication?: string): HeldRelease[] {
  return [...snapshot.releases.values()]
    .filter((release) => publication === undefined || release.publication === publication)
    .sort((a, b) => compare(b.published, a.published) || compare(a.release, b.release));
}

export function releaseResource({ catalogue }: Snapshot, held: HeldRelease): ReleaseResource {
  const { publication, release } = declared(catalogue.publications, held.release);
  return {
    id: held.release,
    publication:
      publication === null
        ? null
        : {
            id: publication.id,
            title: publication.title,
            publisher: publication.publisher.name,
            landingPage: publication.landingPage,
            statisticsStatus: publication.statisticsStatus,
          },
    edition: held.edition,
    periods: release?.periods ?? [],
    marks: release?.marks ?? [],
    published: held.published,
    publishedKind: held.publishedKind === 'stated' ? 'stated' : 'approximate',
    firstPublished: held.firstPublished,
    file: held.file,
    sha256: held.sha256,
    url: release?.url ?? null,
    licence: licenceOf(catalogue, held.licence),
    attribution: held.attribution,
  };
}

function licenceOf(catalogue: Catalogue, id: string): ReleaseResource['licence'] {
  const sources = [...catalogue.publications, ...catalogue.register.sources];
  const licence = sources.map((source) => source.licence).find((one) => one.id === id);
  return { id, title: licence?.title ?? null, url: licence?.url ?? null };
}

/** The declaration of a release; a file of the register has none. */
export function declared(
  publications: readonly Publication[],
  id: string,
): { publication: Publication | null; release: Release | null } {
  for (const publication of publications) {
    const release = publication.releases.find((one) => one.id === id);
    if (release !== undefined) return { publication, release };
  }
  return { publication: null, release: null };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
