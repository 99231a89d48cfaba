// On what terms the published files may be used again.
import type { PublicationResource } from '../figures/model';

export interface LicenceOfFiles {
  id: string;
  title: string;
  url: string;
  /** Titles of the publications that carry it. */
  publications: string[];
  /** The sentences that re-use must carry. */
  attribution: string[];
}

/** Each licence once, by title. */
export function licencesOf(publications: PublicationResource[]): LicenceOfFiles[] {
  const licences = new Map(publications.map(({ licence }) => [licence.id, licence]));
  return [...licences.values()]
    .toSorted((a, b) => a.title.localeCompare(b.title, 'en-GB'))
    .map(({ id, title, url }) => {
      const under = publications.filter(({ licence }) => licence.id === id);
      return {
        id,
        title,
        url,
        publications: under.map((one) => one.title).toSorted((a, b) => a.localeCompare(b, 'en-GB')),
        attribution: [...new Set(under.map(({ licence }) => licence.attribution))].toSorted(),
      };
    });
}
