// Observations beside the middle of a group, each row with how many members had a value.
import {
  groupStatistics,
  positionInGroup,
  type AuthorityCode,
  type Day,
  type GroupStatistics,
  type Id,
  type Observation,
  type Position,
} from '@oflog/metrics-core';

import type { AuthorityDirectory, ListedAuthority } from './authority-directory';
import { groupKey, groupMembers, type ComparisonGroupKind } from './groups';
import { codesOf, type NeighbourLists } from './neighbours';
import type { ReadSlices, SliceValues } from './slice-values';
import { sliceKey, type Slice } from './slices';

export interface ComparisonGroup {
  kind: ComparisonGroupKind;
  /** Id of the neighbour model; null for groups of another kind. */
  model: Id | null;
  members: number;
  withValue: number;
}

export interface Comparison extends Observation, Position, Omit<GroupStatistics, 'withValue'> {
  group: ComparisonGroup;
}

export interface Groups {
  kinds: readonly ComparisonGroupKind[];
  model: Id;
  /** Neighbours of each authority under the model. */
  neighbours: NeighbourLists;
  /** Members of the group `chosen`. */
  chosen: readonly AuthorityCode[];
}

/** One row for each kind of group; none for a published total, which belongs to no group. */
export type Compare = (observation: Observation) => Comparison[];

/** Makes the comparison of any observation of the slices, with what was known on the day. */
export async function comparisonsWith(
  directory: AuthorityDirectory,
  readSlices: ReadSlices,
  slices: readonly Slice[],
  groups: Groups,
  asOf?: Day,
): Promise<Compare> {
  const known = await readSlices(slices, asOf);
  const ofThisRequest: SharedStatistics = new WeakMap();

  /** Subjects that share a group share its statistics. */
  const statisticsOf = (
    kind: ComparisonGroupKind,
    subject: ListedAuthority,
    slice: SliceValues,
  ) => {
    const key = groupKey(kind, subject);
    if (key === null) return memberStatistics(kind, subject, groups, slice);
    const shared = kind === 'chosen' ? ofThisRequest : ofSlices;
    const ofGroups = shared.get(slice) ?? new Map<string, MemberStatistics>();
    const statistics = ofGroups.get(key) ?? memberStatistics(kind, subject, groups, slice);
    shared.set(slice, ofGroups.set(key, statistics));
    return statistics;
  };

  return (observation) => {
    const subject = directory.byCode(observation.authority);
    if (subject === undefined) return [];
    const slice = sliceKey({ measure: observation.metric, period: observation.period });
    return groups.kinds.map((kind) => {
      const { members, withValue, ...statistics } = statisticsOf(
        kind,
        subject,
        known.get(slice) ?? nothingKnown,
      );
      const { median, mad, lowerQuartile, upperQuartile, reason } = statistics;
      return {
        ...observation,
        group: { kind, model: kind === 'neighbours' ? groups.model : null, members, withValue },
        median,
        mad,
        lowerQuartile,
        upperQuartile,
        ...positionInGroup(observation.value, { median, mad }),
        reason,
      };
    });
  };
}

interface MemberStatistics extends GroupStatistics {
  members: number;
}

/** By {@link groupKey}, of each slice. */
type SharedStatistics = WeakMap<SliceValues, Map<string, MemberStatistics>>;

/** A slice never changes, nor do the groups that nobody chooses: kept for as long as the slice is. */
const ofSlices: SharedStatistics = new WeakMap();

function memberStatistics(
  kind: ComparisonGroupKind,
  subject: ListedAuthority,
  { neighbours, chosen }: Groups,
  { candidates, values, classes }: SliceValues,
): MemberStatistics {
  const members = groupMembers(kind, subject, candidates, {
    neighbours: codesOf(neighbours.get(subject.code)),
    chosen,
  });
  const withClass = members.filter((code) => classes.has(code)).length;
  const statistics =
    withClass > 0
      ? statisticsOfClasses(withClass)
      : groupStatistics(members.flatMap((code) => values.get(code) ?? []));
  return { members: members.length, ...statistics };
}

function statisticsOfClasses(withValue: number): GroupStatistics {
  return {
    withValue,
    median: null,
    mad: null,
    lowerQuartile: null,
    upperQuartile: null,
    reason: 'Classes have no median.',
  };
}

const nothingKnown: SliceValues = {
  candidates: { authorities: [], jointBodies: [] },
  values: new Map(),
  classes: new Map(),
};
