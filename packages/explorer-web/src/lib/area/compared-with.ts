// Who a page compares with, as chips: each authority that the reader chose, each group with its size.
import type { Authority } from '@oflog/metrics-core';

import { usualGroups, type ShownGroup } from '../comparators/groups-shown';
import { groupName, inGroupOrder } from '../figures/groups';
import type { ComparisonRow } from '../figures/model';
import { capitalised } from '../words/authority-types';

export interface Chip {
  id: string;
  text: string;
  /** Place among the chosen authorities, which have a shape and a colour in the charts; null for a group. */
  style: number | null;
}

/** Sizes are from any row that is comparable: groups differ from metric to metric only by who runs it. */
export function comparedWith(
  rows: ComparisonRow[],
  authority: Authority,
  chosen: Authority[] = [],
  groups: readonly ShownGroup[] = usualGroups,
): Chip[] {
  const [first] = rows.filter(({ state }) => state !== 'not-applicable');
  if (first === undefined) return [];
  const same = rows.filter(
    ({ metric, period }) => metric === first.metric && period === first.period,
  );
  return [
    ...chosen.map(({ code, name }, style) => ({ id: code, text: name, style })),
    ...inGroupOrder(same, groups).map((row) => ({
      id: row.group.kind,
      text: sizeOf(row, authority),
      style: null,
    })),
  ];
}

function sizeOf(row: ComparisonRow, authority: Authority): string {
  const name = groupName(row, authority);
  return row.group.kind === 'neighbours' ? name : `${capitalised(name)} (${row.group.members})`;
}
