// The rows of the latest period in which anybody has a figure: the same period for every authority.
import { comparePeriods } from '@oflog/metrics-core';

import type { ComparisonRow } from '../figures/model';

export function latestRows(rows: ComparisonRow[]): ComparisonRow[] {
  const latest = rows
    .filter(({ group }) => group.kind === 'england' && group.withValue > 0)
    .map(({ period }) => period)
    .toSorted(comparePeriods)
    .at(-1);
  return rows.filter(({ period }) => period === latest);
}

/**
 * The latest in which the authority was in being: of one that has ended, its last figures. Those of the
 * latest period where it was in being in none.
 */
export function latestInBeing(rows: ComparisonRow[]): ComparisonRow[] {
  const latest = latestRows(rows.filter(({ state }) => state !== 'did-not-exist'));
  return latest.length > 0 ? latest : latestRows(rows);
}
