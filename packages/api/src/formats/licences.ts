// On what terms the figures of measures may be used again.
import { measuresOf, publicationsOf, type Id, type Licence } from '@oflog/metrics-core';
import type { Snapshot } from '@oflog/store';

/** Each licence once, by id. */
export function licencesOf({ catalogue }: Snapshot, measures: ReadonlySet<Id>): Licence[] {
  const licences = measuresOf(catalogue)
    .filter(({ id }) => measures.has(id))
    .flatMap((measure) => publicationsOf(catalogue, measure))
    .map(({ licence }) => [licence.id, licence] as const);
  return [...new Map(licences).values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
