// A figure as one release after another stated it.
import type { AuthorityCode, Day, Observation } from '@oflog/metrics-core';

import type { Row } from '../database/database';
import {
  heldObservation,
  observationColumns,
  type Contents,
  type StoredObservation,
} from './observations';
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
  { database, definitions }: Contents,
  slices: readonly Slice[],
  authorities?: readonly AuthorityCode[],
): AsyncGenerator<Vintage> {
  const rows = database.stream<StoredVintage>(
    `with slices as (select unnest($1::varchar[]) as measure, unnest($2::varchar[]) as period)
     select ${observationColumns}, o.superseded
     from observations o
     join slices s on s.measure = o.measure and s.period = o.period
     join places on places.code = o.authority
     join measures on measures.id = o.measure
     join periods on periods.id = o.period
     where o.published is not null ${authorities === undefined ? '' : 'and o.authority = any($3::varchar[])'}
     order by places.position, measures.position, periods.position, o.published, o.release`,
    [
      slices.map(({ measure }) => measure),
      slices.map(({ period }) => period),
      ...(authorities === undefined ? [] : [authorities]),
    ],
  );
  for await (const row of rows) {
    const { published, superseded } = row;
    yield { ...heldObservation(row, definitions), published, superseded };
  }
}
