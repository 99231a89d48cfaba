// The figures of a group for one measure in one period, without saying whose they are.
import type { AuthorityCode, Day, Id, PeriodId } from '@oflog/metrics-core';

import type { ListedAuthority } from './authority-directory';
import { groupMembers, type ComparisonGroupKind } from './groups';
import type { SliceValues } from './slice-values';

export interface GroupRequest {
  measure: Id;
  /** Id of a period, or `latest`. */
  period: string;
  kind: ComparisonGroupKind;
  /** Whose type, region or neighbours make the group; null for `england` and `chosen`. */
  subject: ListedAuthority | null;
  /** Neighbour model of the group `neighbours`. */
  model: Id;
  /** Codes of the members of the group `chosen`. */
  chosen: readonly AuthorityCode[];
  /** As the dataset stood at the end of this day. */
  asOf?: Day | undefined;
}

export interface GroupFigures {
  period: PeriodId;
  members: number;
  /** Of the members that have one, in ascending order, so that none can be told by its place. */
  values: number[];
  /** Of the members that have a class in the place of a number, by the alphabet. */
  categories: string[];
}

export function groupFigures(
  period: PeriodId,
  { candidates, values, classes }: SliceValues,
  { kind, subject, chosen }: Pick<GroupRequest, 'kind' | 'subject' | 'chosen'>,
  neighbours: readonly AuthorityCode[],
): GroupFigures {
  const members = groupMembers(kind, subject, candidates, { neighbours, chosen });
  return {
    period,
    members: members.length,
    values: members.flatMap((code) => values.get(code) ?? []).sort((a, b) => a - b),
    categories: members.flatMap((code) => classes.get(code) ?? []).sort(),
  };
}
