// What later releases changed: for each release how many figures it stated anew, and how many of them read
// otherwise than before.
import type { PublicationResource } from '../figures/model';
import { publishedInWords } from '../words/published';
import type { VintageRow } from './model';

export interface RevisionsOfRelease {
  release: string;
  /** `Local authority collected waste, 2020-21`. */
  title: string;
  published: string;
  /** Figures that an earlier release had stated too. */
  restated: number;
  /** Of these, figures that show another value, or another reason for having none. */
  changed: number;
}

/** The latest release first; those that stated nothing anew are left out. */
export function revisionsByRelease(
  vintages: Pick<VintageRow, 'release' | 'display' | 'revision'>[],
  publications: PublicationResource[],
): RevisionsOfRelease[] {
  const restated = Map.groupBy(
    vintages.filter(({ revision }) => revision !== null),
    ({ release }) => release,
  );
  return publications
    .flatMap((publication) => publication.releases.map((release) => ({ ...release, publication })))
    .toSorted((a, b) => b.published.localeCompare(a.published))
    .flatMap((release) => {
      const figures = restated.get(release.id) ?? [];
      if (figures.length === 0) return [];
      return [
        {
          release: release.id,
          title: `${release.publication.title}, ${release.edition}`,
          published: publishedInWords(release),
          restated: figures.length,
          changed: figures.filter(({ display, revision }) => display !== revision?.display).length,
        },
      ];
    });
}
