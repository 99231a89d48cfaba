// Observations beside the middle of a group, each row with how many members had a value.
import {
  concerns,
  groupStatistics,
  inBeingOn,
  lastDay,
  positionInGroup,
  type AuthorityCode,
  type GroupStatistics,
  type Id,
  type Observation,
  type PeriodId,
  type Position,
  type State,
} from '@oflog/metrics-core';

import type { Database, Row } from '../snapshot/database';
import type { AuthorityDirectory, ListedAuthority } from './authority-directory';
import type { Definitions } from './definitions';
import { groupKey, groupMembers, type Candidates, type ComparisonGroupKind } from './groups';
import type { Slice } from './slices';

export interface ComparisonGroup {
  kind: ComparisonGroupKind;
  /** Id of the neighbour model; null for groups of another kind. */
  model: Id | null;
  members: number;
  withValue: number;
}

export interface Comparison
  extends Observation, Position, Pick<GroupStatistics, 'median' | 'mad' | 'reason'> {
  group: ComparisonGroup;
}

export interface Groups {
  kinds: readonly ComparisonGroupKind[];
  model: Id;
  /** Neighbours of each authority under the model. */
  neighbours: ReadonlyMap<AuthorityCode, readonly AuthorityCode[]>;
  /** Members of the group `chosen`. */
  chosen: readonly AuthorityCode[];
}

/** What is known of all authorities for one measure in one period. */
interface SliceValues {
  candidates: Candidates;
  values: ReadonlyMap<AuthorityCode, number>;
  /** Authorities that have a class in the place of a number. */
  classes: ReadonlySet<AuthorityCode>;
}

interface Statistics extends GroupStatistics {
  members: number;
}

export type Compare = (observation: Observation) => Comparison[];

/** Makes the comparison of any observation of the slices, one row for each kind of group. */
export async function comparisonsWith(
  database: Database,
  definitions: Definitions,
  directory: AuthorityDirectory,
  slices: readonly Slice[],
  groups: Groups,
): Promise<Compare> {
  const known = await valuesOf(database, definitions, directory, slices);
  const shared = new Map<string, Statistics>();

  const statisticsOf = (
    kind: ComparisonGroupKind,
    subject: ListedAuthority,
    slice: string,
  ): Statistics => {
    const key = groupKey(kind, subject);
    const cached = key === null ? undefined : shared.get(`${slice} ${key}`);
    if (cached !== undefined) return cached;
    const { candidates, values, classes } = known.get(slice) ?? nothingKnown;
    const members = groupMembers(kind, subject, candidates, {
      neighbours: groups.neighbours.get(subject.code) ?? [],
      chosen: groups.chosen,
    });
    const withClass = members.filter((code) => classes.has(code)).length;
    const statistics = {
      members: members.length,
      ...(withClass > 0
        ? ofClasses(withClass)
        : groupStatistics(members.flatMap((code) => values.get(code) ?? []))),
    };
    if (key !== null) shared.set(`${slice} ${key}`, statistics);
    return statistics;
  };

  return (observation) => {
    const subject = directory.byCode(observation.authority);
    if (subject === undefined) return [];
    return groups.kinds.map((kind) => {
      const { members, withValue, median, mad, reason } = statisticsOf(
        kind,
        subject,
        sliceKey(observation.metric, observation.period),
      );
      return {
        ...observation,
        group: { kind, model: kind === 'neighbours' ? groups.model : null, members, withValue },
        median,
        mad,
        ...positionInGroup(observation.value, { median, mad }),
        reason,
      };
    });
  };
}

interface StoredValue extends Row {
  measure: Id;
  period: PeriodId;
  authority: AuthorityCode;
  state: State;
  value: number | null;
  category: string | null;
}

async function valuesOf(
  database: Database,
  definitions: Definitions,
  directory: AuthorityDirectory,
  slices: readonly Slice[],
): Promise<Map<string, SliceValues>> {
  const rows = await database.rows<StoredValue>(
    `with slices as (select unnest($1::varchar[]) as measure, unnest($2::varchar[]) as period)
     select o.measure, o.period, o.authority, o.state, o.value, o.category
     from observations o
     join slices s on s.measure = o.measure and s.period = o.period
     where o.is_current`,
    [slices.map(({ measure }) => measure), slices.map(({ period }) => period)],
  );
  const bySlice = Map.groupBy(rows, ({ measure, period }) => sliceKey(measure, period));
  return new Map(
    slices.map(({ measure, period }) => {
      const key = sliceKey(measure, period);
      const ofSlice = bySlice.get(key) ?? [];
      return [
        key,
        {
          candidates: candidatesFor(definitions, directory, { measure, period }, ofSlice),
          values: new Map(
            ofSlice.flatMap(({ authority, value }) => (value === null ? [] : [[authority, value]])),
          ),
          classes: new Set(
            ofSlice.flatMap(({ authority, category }) => (category === null ? [] : [authority])),
          ),
        },
      ];
    }),
  );
}

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

const nothingKnown: SliceValues = {
  candidates: { authorities: [], jointBodies: [] },
  values: new Map(),
  classes: new Set(),
};

function ofClasses(withValue: number): GroupStatistics {
  return { withValue, median: null, mad: null, reason: 'Classes have no median.' };
}

function sliceKey(measure: Id, period: PeriodId): string {
  return `${measure} ${period}`;
}
