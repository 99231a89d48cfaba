// The releases that a figure was read from, as a printed page names them.
import type { ObservationRow, PublicationResource } from '../figures/model';
import { publishedInWords } from '../words/published';

export interface ReportSource {
  release: string;
  title: string;
  publisher: string;
  edition: string;
  published: string;
  landingPage: string;
}

/** One for each release, in the order in which the formula reads them. */
export function sourcesOf(
  cells: ObservationRow['cells'],
  publications: PublicationResource[],
): ReportSource[] {
  const wanted = [...new Set(cells.map(({ release }) => release))];
  return wanted.flatMap((id) =>
    publications.flatMap(({ title, publisher, landingPage, releases }) =>
      releases
        .filter((release) => release.id === id)
        .map((release) => ({
          release: id,
          title,
          publisher: publisher.name,
          edition: release.edition,
          published: publishedInWords(release),
          landingPage,
        })),
    ),
  );
}
