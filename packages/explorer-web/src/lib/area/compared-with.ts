// The groups that a page compares with, as chips: each with its size.
import type { Authority } from '@oflog/metrics-core';

import { capitalised } from '../words/authority-types';
import { groupName, inGroupOrder } from '../figures/groups';
import type { ComparisonRow } from '../figures/model';

export interface Chip {
  kind: string;
  text: string;
}

/** From any row that is comparable: groups differ in size from metric to metric only by who runs it. */
export function comparedWith(rows: ComparisonRow[], authority: Authority): Chip[] {
  const [first] = rows.filter(({ state }) => state !== 'not-applicable');
  if (first === undefined) return [];
  const same = rows.filter(
    ({ metric, period }) => metric === first.metric && period === first.period,
  );
  return inGroupOrder(same).map((row) => ({
    kind: row.group.kind,
    text:
      row.group.kind === 'neighbours'
        ? groupName(row, authority)
        : `${capitalised(groupName(row, authority))} (${row.group.members})`,
  }));
}
