// The groups that an authority is compared with, in words.
import type { Authority } from '@oflog/metrics-core';

import type { GroupInWords } from '../words/comparison';
import { typeGroupName } from '../words/authority-types';
import type { ComparisonRow, FormatValue, GroupKind } from './model';

/** Order in which groups are named. */
const shown: GroupKind[] = ['england', 'type', 'neighbours'];

/** The rows of one metric and period, one for each group that has members, in the order of naming. */
export function inGroupOrder(rows: ComparisonRow[]): ComparisonRow[] {
  return shown.flatMap((kind) =>
    rows.filter(({ group }) => group.kind === kind && group.members > 0),
  );
}

/** As in "the median of …". */
export function groupName(row: ComparisonRow, authority: Authority): string {
  switch (row.group.kind) {
    case 'england':
      return 'England';
    case 'type':
      return typeGroupName(authority.type);
    case 'region':
      return authority.region ?? 'the region';
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
  };
}
