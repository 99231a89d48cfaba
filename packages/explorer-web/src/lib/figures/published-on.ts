// When the file was published that a figure rests on.
import type { PublishedOn } from '../words/published';
import type { ComparisonRow, PublicationResource } from './model';

/** Of the latest file among those that it is made of; null where no file has it. */
export function publishedOn(
  row: Pick<ComparisonRow, 'release'> | undefined,
  publications: readonly Pick<PublicationResource, 'releases'>[],
): PublishedOn | null {
  const releases = publications.flatMap((publication) => publication.releases);
  return releases.find(({ id }) => id === row?.release) ?? null;
}
