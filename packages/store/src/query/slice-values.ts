// What all authorities have for one measure in one period, and which of them may be members of a group.
import {
  concerns,
  inBeingOn,
  lastDay,
  type AuthorityCode,
  type Day,
  type State,
} from '@oflog/metrics-core';

import type { Database, Row } from '../database/database';
import { standing } from './as-of';
import type { AuthorityDirectory } from './authority-directory';
import type { Definitions } from './definitions';
import type { Candidates } from './groups';
import type { Contents } from './observations';
import { figureOf, numbersOf, type Figure, type Positions, type StoredFigure } from './positions';
import { sliceKey, type Slice } from './slices';

export interface SliceValues {
  candidates: Candidates;
  values: ReadonlyMap<AuthorityCode, number>;
  /** Of authorities that have a class in the place of a number. */
  classes: ReadonlyMap<AuthorityCode, string>;
}

interface ValueOrNone {
  state: State;
  value: number | null;
  category: string | null;
}

type StatedValue = Figure & ValueOrNone;

/** Reads what is known of slices, or was on a day, by {@link sliceKey}. */
export type ReadSlices = (
  slices: readonly Slice[],
  asOf?: Day,
) => Promise<ReadonlyMap<string, SliceValues>>;

/** Values of slices that are kept in memory; all that today's dataset has, several times over. */
const keptValues = 1_000_000;

/**
 * Keeps the slices read last: a snapshot never changes. Between two `turningDays`, the days on which
 * releases came out, every day is the same day.
 */
export function sliceReader(
  { database, positions, definitions, directory }: Contents,
  turningDays: readonly Day[],
  limit = keptValues,
): ReadSlices {
  const kept = new Map<string, SliceValues>();
  let size = 0;

  function keep(key: string, slice: SliceValues): void {
    if (kept.has(key)) return;
    kept.set(key, slice);
    size += slice.values.size;
    for (const [oldest, { values }] of kept) {
      if (size <= limit) break;
      kept.delete(oldest);
      size -= values.size;
    }
  }

  return async (slices, asOf) => {
    const since = asOf === undefined ? 'now' : lastUntil(turningDays, asOf);
    const keyNow = (slice: Slice) => `${sliceKey(slice)} ${since}`;
    const known = new Map<string, SliceValues>();
    for (const slice of slices) {
      const found = kept.get(keyNow(slice));
      if (found !== undefined) known.set(sliceKey(slice), found);
    }
    const unknown = slices.filter((slice) => !known.has(sliceKey(slice)));
    if (unknown.length === 0) return known;
    const stated = await valuesOf(database, positions, unknown, asOf);
    for (const slice of unknown) {
      const ofSlice = stated.get(sliceKey(slice)) ?? [];
      const values = {
        candidates: candidatesFor(definitions, directory, slice, ofSlice),
        values: new Map(
          ofSlice.flatMap(({ authority, value }) => (value === null ? [] : [[authority, value]])),
        ),
        classes: new Map(
          ofSlice.flatMap(({ authority, category }) =>
            category === null ? [] : [[authority, category]],
          ),
        ),
      };
      known.set(sliceKey(slice), values);
      keep(keyNow(slice), values);
    }
    return known;
  };
}

/** The last of the days that is not after the day; an empty text where all are. */
function lastUntil(days: readonly Day[], day: Day): string {
  return days.reduce((last, one) => (one <= day && one > last ? one : last), '');
}

async function valuesOf(
  database: Database,
  positions: Positions,
  slices: readonly Slice[],
  asOf: Day | undefined,
): Promise<Map<string, StatedValue[]>> {
  const measures = numbersOf(
    positions.measures,
    slices.map(({ measure }) => measure),
  );
  const periods = numbersOf(
    positions.periods,
    slices.map(({ period }) => period),
  );
  const { condition, parameters } = standing(asOf, '$4');
  const rows = await database.rows<StoredFigure & ValueOrNone & Row>(
    `select o.measure, o.place, o.period, o.state, o.value, o.category
     from observations o
     where o.measure = any($1::integer[])
       and (o.measure, o.period) in (select unnest($2::integer[]), unnest($3::integer[]))
       and ${condition}`,
    [[...new Set(measures)], measures, periods, ...parameters],
  );
  const stated = rows.map(({ state, value, category, ...row }) => ({
    ...figureOf(positions, row),
    state,
    value,
    category,
  }));
  return Map.groupBy(stated, sliceKey);
}

/** Those in being on the period's last day whom the measure concerns, and joint bodies that report. */
function candidatesFor(
  definitions: Definitions,
  directory: AuthorityDirectory,
  { measure, period }: Slice,
  rows: readonly StatedValue[],
): Candidates {
  const inBeing = directory.all.filter((authority) => inBeingOn(authority, lastDay(period)));
  const definition = definitions.measure(measure);
  const reporting = new Set(
    rows.filter(({ state }) => state !== 'not-applicable').map(({ authority }) => authority),
  );
  return {
    authorities: inBeing.filter(
      (authority) => authority.type !== 'joint-body' && concerns(definition, authority, period),
    ),
    jointBodies: inBeing.filter(({ type, code }) => type === 'joint-body' && reporting.has(code)),
  };
}
