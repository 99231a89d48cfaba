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
import { sliceKey, type Slice } from './slices';

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

const columns = `
  o.measure, o.authority, o.period, o.release, o.value, o.category, o.state, o.marks,
  o.lower_bound, o.upper_bound, o.numerator, o.denominator, o.cells, o.caveats`;

const ofEverybody = `
  with slices as (select unnest($1::varchar[]) as measure, unnest($2::varchar[]) as period)
  select ${columns}
  from observations o
  join slices s on s.measure = o.measure and s.period = o.period
  join places on places.code = o.authority
  join measures on measures.id = o.measure
  join periods on periods.id = o.period
  where o.is_current
  order by places.position, measures.position, periods.position`;

// A few rows are sooner found by plain conditions, and put in order here, than joined and sorted there.
const ofSome = `
  select ${columns}
  from observations o
  where o.is_current and o.measure = any($1::varchar[]) and o.period = any($2::varchar[])
    and o.authority = any($3::varchar[])`;

/** Compares two observations by their place in an answer. */
export type RowOrder = (a: Observation, b: Observation) => number;

/** The rows held of the slices, for some authorities and areas or, where none are named, for all. */
export async function* currentObservationsOf(
  database: Database,
  definitions: Definitions,
  inOrder: RowOrder,
  slices: readonly Slice[],
  authorities?: readonly AuthorityCode[],
): AsyncGenerator<Observation> {
  const measures = slices.map(({ measure }) => measure);
  const periods = slices.map(({ period }) => period);
  if (authorities === undefined) {
    const rows = database.stream<StoredObservation>(ofEverybody, [measures, periods]);
    for await (const row of rows) yield observationOf(row, definitions);
    return;
  }
  const wanted = new Set(slices.map(sliceKey));
  const rows = await database.rows<StoredObservation>(ofSome, [
    [...new Set(measures)],
    [...new Set(periods)],
    authorities,
  ]);
  yield* rows
    .filter((row) => wanted.has(sliceKey(row)))
    .map((row) => observationOf(row, definitions))
    .sort(inOrder);
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
