// What the rows of an answer mention: known only when the last has gone by.
import type { Id } from '@oflog/metrics-core';
import type { ObservationRequest, Snapshot } from '@oflog/store';

import { metaOf } from '../answer';
import { whyNoFigures } from '../resources/why-empty';
import type { FiguresMeta } from '../schemas/answer';
import { releasesOf, type Figure } from './figure';
import { limits } from './limits';

type Mentioning = Pick<Figure, 'metric' | 'caveats' | 'release' | 'cells'>;

export interface Mentioned {
  count: number;
  measures: Set<Id>;
  caveats: Set<Id>;
  releases: Set<string>;
}

export function nothingMentioned(): Mentioned {
  return { count: 0, measures: new Set(), caveats: new Set(), releases: new Set() };
}

/** The same rows; each is noted as it goes by. */
export async function* noting<Row extends Mentioning>(
  mentioned: Mentioned,
  rows: AsyncIterable<Row>,
): AsyncGenerator<Row> {
  for await (const row of rows) {
    mentioned.count += 1;
    mentioned.measures.add(row.metric);
    for (const id of row.caveats) mentioned.caveats.add(id);
    for (const id of releasesOf(row)) mentioned.releases.add(id);
    yield row;
  }
}

/** What to know beside the rows: the texts of exactly the caveats that they name, and whose they are. */
export function figuresMeta(
  snapshot: Snapshot,
  mentioned: Mentioned,
  request: ObservationRequest = {},
): FiguresMeta {
  const attribution = [...mentioned.releases].flatMap(
    (id) => snapshot.releases.get(id)?.attribution ?? [],
  );
  return {
    ...metaOf(snapshot, mentioned.count, attribution, () => whyNoFigures(snapshot, request)),
    caveats: snapshot.catalogue.caveats.filter(({ id }) => mentioned.caveats.has(id)),
    limits,
    asOf: request.asOf ?? null,
  };
}
