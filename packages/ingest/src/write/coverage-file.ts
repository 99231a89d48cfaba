// The file of one release's coverage: authorities of the register that it has not, and why.
import { comparePeriods } from '@oflog/metrics-core';
import { coverageColumns } from '@oflog/store/columns';

import type { CoverageRow } from '../reconcile/reconcile-release';
import { csvText } from './csv';

export function coverageFile(rows: readonly CoverageRow[]): string {
  const inOrder = rows.toSorted(
    (a, b) =>
      comparePeriods(a.period, b.period) ||
      compareText(a.authority, b.authority) ||
      compareText(a.columns.join(' '), b.columns.join(' ')),
  );
  return csvText(
    coverageColumns,
    inOrder.map(({ period, authority, name, columns, state, reason }) => [
      period,
      authority,
      name,
      columns.join(' '),
      state,
      reason,
    ]),
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
