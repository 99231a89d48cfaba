// Which rows of an authority and period a binding reads: exactly one, or as many as it declares.
import type { RowCondition } from '@oflog/metrics-core';

import { listOf } from '../faults/fault';
import { correctLayout, declarationOf } from '../locate/table-locator';
import type { BindingContext, RowGroup } from './read-figure';
import type { TableRow } from './table-rows';

/** The rows, none where there is none; null where their number is a fault. */
export type PickRows = (group: RowGroup) => readonly TableRow[] | null;

export function rowPicker(
  where: readonly RowCondition[] | undefined,
  count: number | undefined,
  { locator, name }: BindingContext,
): PickRows {
  const tests = locator.tests(where ?? []);
  const conditions = JSON.stringify(where);
  return ({ authority, period, rows }) => {
    const picked =
      tests.length === 0
        ? rows
        : onceFor(rows, conditions, () =>
            rows.filter(({ cells }) => tests.every((test) => test(cells))),
          );
    if (picked.length === 0 || picked.length === (count ?? 1)) return picked;
    const rowNumbers = listOf(picked.map(({ index }) => String(index + 1)));
    if (count === undefined) {
      locator.report({
        code: 'ROW_AUTHORITY_DUPLICATE',
        place: locator.place,
        found: `${picked.length} rows of ${authority} in ${period}: rows ${rowNumbers}`,
        expected: 'one',
        remedy: `Drop the row that does not count, or say with "rows" how many are added up, in ${declarationOf(locator.place)}.`,
      });
    } else {
      locator.report({
        code: 'ROW_COUNT',
        place: locator.place,
        found: `${picked.length} rows for "${name}" of ${authority} in ${period}: rows ${rowNumbers}`,
        expected: `${count}`,
        remedy: correctLayout(locator.place, `"where" or "rows" of "${name}"`),
      });
    }
    return null;
  };
}

const pickedOf = new WeakMap<readonly TableRow[], Map<string, readonly TableRow[]>>();

/** Several columns of a table often read the same rows: in a file of ages, both sexes and every year do. */
function onceFor(
  rows: readonly TableRow[],
  conditions: string,
  pick: () => readonly TableRow[],
): readonly TableRow[] {
  const known = pickedOf.get(rows) ?? new Map<string, readonly TableRow[]>();
  const picked = known.get(conditions) ?? pick();
  known.set(conditions, picked);
  pickedOf.set(rows, known);
  return picked;
}
