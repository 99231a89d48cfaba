// Observations as they stand now, or stood on a day: by authority name, then measure in declared order,
// then period.
import {
  type AuthorityCode,
  type Day,
  type Mark,
  type Observation,
  type State,
} from '@oflog/metrics-core';

import { readCells } from '../dataset/cells';
import type { Database, Row } from '../database/database';
import { standingOrAwaited } from './as-of';
import type { AuthorityDirectory } from './authority-directory';
import type { Definitions } from './definitions';
import { figureOf, type Figure, type Positions, type StoredFigure } from './positions';
import { rowsOfSlices } from './rows-of-slices';
import type { Slice } from './slices';
import { awaitedObservation } from './without-figure';

export interface StoredObservation extends StoredFigure, Row {
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
  o.measure, o.place, o.period, o.release, o.value, o.category, o.state, o.marks,
  o.lower_bound, o.upper_bound, o.numerator, o.denominator, o.cells, o.caveats, o.published, o.appeared`;

/** What a snapshot's rows are read with. */
export interface Contents {
  database: Database;
  definitions: Definitions;
  directory: AuthorityDirectory;
  positions: Positions;
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

/** The rows held of the slices. */
export async function* observationsOf(
  { database, definitions, directory, positions }: Contents,
  slices: readonly Slice[],
  { authorities, asOf }: Scope,
): AsyncGenerator<Observation> {
  const { condition, parameters } = standingOrAwaited(asOf, '$5');
  const rows = rowsOfSlices<StoredObservation>(database, positions, {
    columns: observationColumns,
    slices,
    authorities,
    condition,
    parameters,
  });
  for await (const row of rows) {
    const figure = figureOf(positions, row);
    yield asOf !== undefined && row.published !== null && row.published > asOf
      ? awaitedObservation(
          { ...figure, appeared: row.appeared },
          asOf,
          definitions,
          directory.byCode(figure.authority) ?? null,
        )
      : heldObservation(figure, row, definitions);
  }
}

export function heldObservation(
  { measure, authority, period }: Figure,
  row: StoredObservation,
  definitions: Definitions,
): Observation {
  return {
    metric: measure,
    authority,
    period,
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
    cells: readCells(row.cells, definitions.inputColumns(measure)),
  };
}

function words(text: string): string[] {
  return text === '' ? [] : text.split(' ');
}
