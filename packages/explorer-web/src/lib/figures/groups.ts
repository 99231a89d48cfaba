// The groups that an authority is compared with, in words.
import type { Authority } from '@oflog/metrics-core';

import type { GroupInWords } from '../words/comparison';
import { groupsToChoose, usualGroups, type ShownGroup } from '../comparators/groups-shown';
import { typeGroupName } from '../words/authority-types';
import { regionInWords } from '../words/regions';
import type { ComparisonRow, FormatValue } from './model';

/** The rows of one metric and period, one for each group that has members, in the order of naming. */
export function inGroupOrder(
  rows: ComparisonRow[],
  groups: readonly ShownGroup[] = usualGroups,
): ComparisonRow[] {
  return groupsToChoose
    .filter((kind) => groups.includes(kind))
    .flatMap((kind) => rows.filter(({ group }) => group.kind === kind && group.members > 0));
}

/** As in "the median of …". */
export function groupName(row: ComparisonRow, authority: Authority): string {
  switch (row.group.kind) {
    case 'england':
      return 'England';
    case 'type':
      return typeGroupName(authority.type);
    case 'region':
      return regionInWords(authority.region);
    case 'chosen':
      return 'the chosen authorities';
    case 'neighbours':
      return row.group.members === 1 ? '1 similar place' : `${row.group.members} similar places`;
  }
}

export function groupInWords(
  row: ComparisonRow,
  authority: Authority,
  format: FormatValue,
): GroupInWords {
  return {
    name: groupName(row, authority),
    median: row.median === null ? null : format(row.median),
    members: row.group.members,
    withValue: row.group.withValue,
    band: row.band,
    side: row.side,
    isUnsure: reachesTheMiddle(row),
  };
}

/** Whether the interval reaches the usual range, and the figure itself does not. */
function reachesTheMiddle({ interval, median, mad, band }: ComparisonRow): boolean {
  if (interval === null || median === null || band === 'similar') return false;
  const reach = (mad ?? 0) + floatNoise;
  return interval.lower <= median + reach && interval.upper >= median - reach;
}

/** An interval that ends where the usual range begins reaches it; floats may leave a hair between. */
const floatNoise = 1e-9;
