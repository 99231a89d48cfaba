// What all authorities have for one measure in one period, and which of them may be members of a group.
import {
  concerns,
  inBeingOn,
  lastDay,
  type AuthorityCode,
  type Day,
  type Id,
  type PeriodId,
  type State,
} from '@oflog/metrics-core';

import type { Database, Row } from '../database/database';
import { standing } from './as-of';
import type { AuthorityDirectory } from './authority-directory';
import type { Definitions } from './definitions';
import type { Candidates } from './groups';
import { sliceKey, type Slice } from './slices';

export interface SliceValues {
  candidates: Candidates;
  values: ReadonlyMap<AuthorityCode, number>;
  /** Of authorities that have a class in the place of a number. */
  classes: ReadonlyMap<AuthorityCode, string>;
}

interface StoredValue extends Row {
  measure: Id;
  period: PeriodId;
  authority: AuthorityCode;
  state: State;
  value: number | null;
  category: string | null;
}

/** Reads what is known of slices, or was on a day, by {@link sliceKey}. */
export type ReadSlices = (
  slices: readonly Slice[],
  asOf?: Day,
) => Promise<ReadonlyMap<string, SliceValues>>;

/**
 * Reads each slice once as it stands now: a snapshot never changes, and all slices together hold no
 * more than a number for each observation. What stood on one of countless days is not kept.
 */
export function sliceReader(
  database: Database,
  definitions: Definitions,
  directory: AuthorityDirectory,
): ReadSlices {
  const current = new Map<string, SliceValues>();
  return async (slices, asOf) => {
    const known = asOf === undefined ? current : new Map<string, SliceValues>();
    const unknown = slices.filter((slice) => !known.has(sliceKey(slice)));
    if (unknown.length > 0) {
      const rows = await valuesOf(database, unknown, asOf);
      for (const slice of unknown) {
        const ofSlice = rows.get(sliceKey(slice)) ?? [];
        known.set(sliceKey(slice), {
          candidates: candidatesFor(definitions, directory, slice, ofSlice),
          values: new Map(
            ofSlice.flatMap(({ authority, value }) => (value === null ? [] : [[authority, value]])),
          ),
          classes: new Map(
            ofSlice.flatMap(({ authority, category }) =>
              category === null ? [] : [[authority, category]],
            ),
          ),
        });
      }
    }
    return known;
  };
}

async function valuesOf(
  database: Database,
  slices: readonly Slice[],
  asOf: Day | undefined,
): Promise<Map<string, StoredValue[]>> {
  const { condition, parameters } = standing(asOf, '$3');
  const rows = await database.rows<StoredValue>(
    `with slices as (select unnest($1::varchar[]) as measure, unnest($2::varchar[]) as period)
     select o.measure, o.period, o.authority, o.state, o.value, o.category
     from observations o
     join slices s on s.measure = o.measure and s.period = o.period
     where ${condition}`,
    [slices.map(({ measure }) => measure), slices.map(({ period }) => period), ...parameters],
  );
  return Map.groupBy(rows, sliceKey);
}

/** Those in being on the period's last day whom the measure concerns, and joint bodies that report. */
function candidatesFor(
  definitions: Definitions,
  directory: AuthorityDirectory,
  { measure, period }: Slice,
  rows: readonly StoredValue[],
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
