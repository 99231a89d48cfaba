// Rows of observations in the order of answers, some places at a time, so that however many there are
// neither the database nor we hold all of them.
import type { AuthorityCode } from '@oflog/metrics-core';

import type { Database, Parameter, Row } from '../database/database';
import { numbersOf, type Positions } from './positions';
import type { Slice } from './slices';

/** Rows that the database puts in order at a time, if every place has one in each slice. */
const rowsInOrder = 20_000;

export interface RowsWanted {
  /** Of `observations o`. */
  columns: string;
  slices: readonly Slice[];
  /** Numbers of places, in order. */
  places: readonly number[];
  /** What else must hold of a row; a parameter in it is $5. */
  condition: string;
  parameters: readonly Parameter[];
}

/** Numbers of the places, in order; left out: of all authorities and published areas. */
export function placesOf(
  { places }: Positions,
  authorities: readonly AuthorityCode[] | undefined,
): readonly number[] {
  if (authorities === undefined) return places.all;
  return [...new Set(numbersOf(places, authorities))].sort((a, b) => a - b);
}

/** By place, measure, period and vintage. */
export async function* rowsOfSlices<Result extends Row>(
  database: Database,
  positions: Positions,
  { columns, slices, places, condition, parameters }: RowsWanted,
  atATime = rowsInOrder,
): AsyncGenerator<Result> {
  if (slices.length === 0) return;
  const measures = numbersOf(
    positions.measures,
    slices.map(({ measure }) => measure),
  );
  const periods = numbersOf(
    positions.periods,
    slices.map(({ period }) => period),
  );
  const size = Math.max(1, Math.floor(atATime / slices.length));
  for (let first = 0; first < places.length; first += size) {
    // The first condition leads the database to the few rows, the last to none but those of the slices.
    yield* database.stream<Result>(
      `select ${columns}
       from observations o
       where o.measure = any($1::integer[]) and o.place = any($2::integer[])
         and (o.measure, o.period) in (select unnest($3::integer[]), unnest($4::integer[]))
         and ${condition}
       order by o.place, o.measure, o.period, o.vintage`,
      [[...new Set(measures)], places.slice(first, first + size), measures, periods, ...parameters],
    );
  }
}
