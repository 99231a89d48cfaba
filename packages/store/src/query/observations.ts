// Observations as they stand now, or stood on a day: by authority name, then measure in declared order,
// then period.
import type { AuthorityCode, Day, Observation } from '@oflog/metrics-core';

import type { Database } from '../database/database';
import { standingOrAwaited } from './as-of';
import type { AuthorityDirectory } from './authority-directory';
import type { Definitions } from './definitions';
import { heldObservation, observationColumns, type StoredObservation } from './held-observation';
import type { ReadSeries } from './kept-series';
import { figureOf, numbersOf, type Positions } from './positions';
import { placesOf, rowsOfSlices } from './rows-of-slices';
import { sliceKey, type Slice } from './slices';
import { awaitedObservation } from './without-figure';

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

/** More series than these are not worth keeping: they are read from the database, piece by piece. */
const fewSeries = 200;

/** The rows held of the slices. */
export async function* observationsOf(
  contents: Contents,
  readSeries: ReadSeries,
  slices: readonly Slice[],
  { authorities, asOf }: Scope,
): AsyncGenerator<Observation> {
  const places = placesOf(contents.positions, authorities);
  const measures = [...new Set(slices.map(({ measure }) => measure))];
  if (asOf === undefined && places.length * measures.length <= fewSeries) {
    const ofMeasures = numbersOf(contents.positions.measures, measures).sort((a, b) => a - b);
    const wanted = places.flatMap((place) => ofMeasures.map((measure) => ({ measure, place })));
    const inSlices = new Set(slices.map(sliceKey));
    for (const observation of (await readSeries(wanted)).flat()) {
      const { metric: measure, period } = observation;
      if (inSlices.has(sliceKey({ measure, period }))) yield observation;
    }
  } else {
    yield* rowByRow(contents, slices, places, asOf);
  }
}

async function* rowByRow(
  { database, definitions, directory, positions }: Contents,
  slices: readonly Slice[],
  places: readonly number[],
  asOf: Day | undefined,
): AsyncGenerator<Observation> {
  const { condition, parameters } = standingOrAwaited(asOf, '$5');
  const rows = rowsOfSlices<StoredObservation>(database, positions, {
    columns: observationColumns,
    slices,
    places,
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
