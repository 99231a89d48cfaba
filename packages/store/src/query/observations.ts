// Observations as they stand now: by authority name, then measure in declared order, then period.
import {
  inBeingOn,
  lastDay,
  type AuthorityCode,
  type Id,
  type Mark,
  type Observation,
  type PeriodId,
  type State,
} from '@oflog/metrics-core';

import { readCells } from '../dataset/cells';
import type { Database, Row } from '../snapshot/database';
import type { ListedAuthority } from './authority-directory';
import type { Definitions } from './definitions';
import type { Slice } from './slices';

interface StoredObservation extends Row {
  measure: Id;
  authority: AuthorityCode;
  period: PeriodId;
  release: string | null;
  value: number | null;
  category: string | null;
  state: State;
  marks: string;
  lower_bound: number | null;
  upper_bound: number | null;
  numerator: number | null;
  denominator: number | null;
  cells: string;
  caveats: string;
}

const currentObservations = `
  with slices as (select unnest($1::varchar[]) as measure, unnest($2::varchar[]) as period)
  select o.measure, o.authority, o.period, o.release, o.value, o.category, o.state, o.marks,
         o.lower_bound, o.upper_bound, o.numerator, o.denominator, o.cells, o.caveats
  from observations o
  join slices s on s.measure = o.measure and s.period = o.period
  join places on places.code = o.authority
  join measures on measures.id = o.measure
  join periods on periods.id = o.period
  where o.is_current and ($3::varchar[] is null or o.authority = any($3::varchar[]))
  order by places.position, measures.position, periods.position`;

/** The rows held of the slices, for some authorities and areas or, where none are named, for all. */
export async function* currentObservationsOf(
  database: Database,
  definitions: Definitions,
  slices: readonly Slice[],
  authorities?: readonly AuthorityCode[],
): AsyncGenerator<Observation> {
  const rows = database.stream<StoredObservation>(currentObservations, [
    slices.map(({ measure }) => measure),
    slices.map(({ period }) => period),
    authorities ?? null,
  ]);
  for await (const row of rows) yield observationOf(row, definitions);
}

/** Rows for the times when an authority was not in being: in no file, so not in the snapshot. */
export function didNotExist(slices: readonly Slice[], authority: ListedAuthority): Observation[] {
  return slices
    .filter(({ period }) => !inBeingOn(authority, lastDay(period)))
    .map(({ measure, period }) => ({
      metric: measure,
      authority: authority.code,
      period,
      value: null,
      category: null,
      state: 'did-not-exist',
      marks: [],
      interval: null,
      numerator: null,
      denominator: null,
      caveats: [],
      release: null,
      cells: [],
    }));
}

function observationOf(row: StoredObservation, definitions: Definitions): Observation {
  return {
    metric: row.measure,
    authority: row.authority,
    period: row.period,
    value: row.value,
    category: row.category,
    state: row.state,
    marks: words(row.marks) as Mark[],
    interval:
      row.lower_bound === null || row.upper_bound === null
        ? null
        : { lower: row.lower_bound, upper: row.upper_bound },
    numerator: row.numerator,
    denominator: row.denominator,
    caveats: words(row.caveats),
    release: row.release,
    cells: readCells(row.cells, definitions.inputColumns(row.measure)),
  };
}

function words(text: string): string[] {
  return text === '' ? [] : text.split(' ');
}
