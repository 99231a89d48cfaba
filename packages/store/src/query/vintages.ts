// A figure as one release after another stated it.
import type { AuthorityCode, Day, Observation } from '@oflog/metrics-core';

import type { Row } from '../database/database';
import { heldObservation, observationColumns, type StoredObservation } from './held-observation';
import type { Contents } from './observations';
import { figureOf } from './positions';
import { placesOf, rowsOfSlices } from './rows-of-slices';
import type { Slice } from './slices';

/** An observation that a release states, and the days between which it was the latest word. */
export interface Vintage extends Observation {
  published: Day;
  /** The day on which a later release stated it anew; null while it is current. */
  superseded: Day | null;
}

interface StoredVintage extends StoredObservation, Row {
  published: Day;
  superseded: Day | null;
}

/** By authority name, measure in declared order and period; within these the oldest first. */
export async function* vintagesOf(
  { database, definitions, positions }: Contents,
  slices: readonly Slice[],
  authorities?: readonly AuthorityCode[],
): AsyncGenerator<Vintage> {
  const rows = rowsOfSlices<StoredVintage>(database, positions, {
    columns: `${observationColumns}, o.superseded`,
    slices,
    places: placesOf(positions, authorities),
    condition: 'o.published is not null',
    parameters: [],
  });
  for await (const row of rows) {
    const { published, superseded } = row;
    yield { ...heldObservation(figureOf(positions, row), row, definitions), published, superseded };
  }
}
