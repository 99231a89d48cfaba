// The rows of releases.csv: every file that the dataset rests on.
import {
  attributionOf,
  sourcesOfNeighbours,
  type Catalogue,
  type Publication,
  type SourceFile,
} from '@oflog/metrics-core';

export function releaseRows(publications: readonly Publication[]): (string | null)[][] {
  return publications.flatMap((publication) =>
    publication.releases.map((release) => [
      release.id,
      publication.id,
      release.edition,
      release.file,
      release.sha256,
      release.published,
      release.publishedKind,
      release.firstPublished ?? null,
      publication.licence.id,
      attributionOf(publication),
    ]),
  );
}

/** Files that are no release of figures are known by their names. */
export function sourceRows(sources: readonly SourceFile[]): (string | null)[][] {
  return sources.map((source) => [
    `source.${source.file}`,
    null,
    null,
    source.file,
    source.sha256,
    source.published,
    source.publishedKind,
    null,
    source.licence.id,
    attributionOf(source),
  ]);
}

/** Files that describe authorities rather than give figures: of the register, and published lists. */
export function sourcesOf({
  register,
  neighbourModels,
}: Pick<Catalogue, 'register' | 'neighbourModels'>): SourceFile[] {
  const sources = [...register.sources, ...neighbourModels.flatMap(sourcesOfNeighbours)];
  // Several models may rest on one file.
  return [...new Map(sources.map((source) => [source.file, source])).values()];
}
