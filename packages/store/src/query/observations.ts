// Observations as they stand now, or stood on a day: by authority name, then measure in declared order,
// then period.
import {
  type AuthorityCode,
  type Day,
  type Id,
  type Mark,
  type Observation,
  type PeriodId,
  type State,
} from '@oflog/metrics-core';

import { readCells } from '../dataset/cells';
import type { Database, Row } from '../database/database';
import { standingOrAwaited } from './as-of';
import type { AuthorityDirectory } from './authority-directory';
import type { Definitions } from './definitions';
import { sliceKey, type Slice } from './slices';
import { awaitedObservation } from './without-figure';

export interface StoredObservation extends Row {
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
  published: Day | null;
  appeared: Day | null;
}

/** What {@link heldObservation} needs, of `observations o`. */
export const observationColumns = `
  o.measure, o.authority, o.period, o.release, o.value, o.category, o.state, o.marks,
  o.lower_bound, o.upper_bound, o.numerator, o.denominator, o.cells, o.caveats, o.published, o.appeared`;

const ofEverybody = (condition: string) => `
  with slices as (select unnest($1::varchar[]) as measure, unnest($2::varchar[]) as period)
  select ${observationColumns}
  from observations o
  join slices s on s.measure = o.measure and s.period = o.period
  join places on places.code = o.authority
  join measures on measures.id = o.measure
  join periods on periods.id = o.period
  where ${condition}
  order by places.position, measures.position, periods.position`;

// A few rows are sooner found by plain conditions, and put in order here, than joined and sorted there.
const ofSome = (condition: string) => `
  select ${observationColumns}
  from observations o
  where ${condition} and o.measure = any($1::varchar[]) and o.period = any($2::varchar[])
    and o.authority = any($3::varchar[])`;

/** What a snapshot's rows are read with. */
export interface Contents {
  database: Database;
  definitions: Definitions;
  directory: AuthorityDirectory;
  inOrder: RowOrder;
}

export interface Scope {
  /** Codes of authorities and published areas; left out: all. */
  authorities?: readonly AuthorityCode[] | undefined;
  /**
   * As the dataset stood at the end of this day, by what it holds now. What had not come out by then
   * has a row that says so, as has what had, but of which no release so old is held.
   */
  asOf?: Day | undefined;
}

/** Compares two observations by their place in an answer. */
export type RowOrder = (a: Observation, b: Observation) => number;

/** The rows held of the slices. */
export async function* observationsOf(
  { database, definitions, directory, inOrder }: Contents,
  slices: readonly Slice[],
  { authorities, asOf }: Scope,
): AsyncGenerator<Observation> {
  const stated = (row: StoredObservation): Observation =>
    asOf !== undefined && row.published !== null && row.published > asOf
      ? awaitedObservation(row, asOf, definitions, directory.byCode(row.authority) ?? null)
      : heldObservation(row, definitions);
  const measures = slices.map(({ measure }) => measure);
  const periods = slices.map(({ period }) => period);
  if (authorities === undefined) {
    const { condition, parameters } = standingOrAwaited(asOf, '$3');
    const rows = database.stream<StoredObservation>(ofEverybody(condition), [
      measures,
      periods,
      ...parameters,
    ]);
    for await (const row of rows) yield stated(row);
    return;
  }
  const wanted = new Set(slices.map(sliceKey));
  const { condition, parameters } = standingOrAwaited(asOf, '$4');
  const rows = await database.rows<StoredObservation>(ofSome(condition), [
    [...new Set(measures)],
    [...new Set(periods)],
    authorities,
    ...parameters,
  ]);
  yield* rows
    .filter((row) => wanted.has(sliceKey(row)))
    .map(stated)
    .sort(inOrder);
}

export function heldObservation(row: StoredObservation, definitions: Definitions): Observation {
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
