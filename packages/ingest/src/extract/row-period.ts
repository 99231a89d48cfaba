// Which period a row is about: the table's, or the one that a cell of the row names.
import { readPeriod, type PeriodId, type PeriodKind, type Table } from '@oflog/metrics-core';

import { listOf } from '../faults/fault';
import { cellText } from '../locate/row-condition';
import { declarationOf, type TableLocator } from '../locate/table-locator';
import { cellRef } from '../read';
import type { TableRow } from './table-rows';

/** The period of a row, or null where that was a fault. */
export type ReadPeriod = (row: TableRow) => PeriodId | null;

/** Null for a table whose columns each say their own period. */
export function periodReader(
  { period }: Table,
  kind: PeriodKind,
  declared: readonly PeriodId[],
  locator: TableLocator,
): ReadPeriod | null {
  if ('inColumns' in period) return null;
  if ('fixed' in period) {
    checkDeclared(period.fixed, declared, locator);
    return () => period.fixed;
  }
  const index = locator.column(period.column);
  const spellings = new Map(
    Object.entries(period.values ?? {}).map(([text, id]) => [text.trim(), id]),
  );
  const known = new Map<string, PeriodId | null>();
  return (row) => {
    const text = cellText(row.cells[index]);
    const cached = known.get(text);
    if (cached !== undefined && cached !== null) return cached;
    const cell = cellRef(row.index, index);
    const id = spellings.get(text) ?? readPeriod(text, kind);
    if (id === null) {
      locator.report({
        code: 'ROW_PERIOD_UNKNOWN',
        place: { ...locator.place, cell },
        found: text === '' ? 'an empty cell' : `"${text}"`,
        expected: `a ${kind.replace('-', ' ')}`,
        remedy: `Declare the spelling in "values" of the period, or leave the row out, in ${declarationOf(locator.place)}.`,
      });
      return null;
    }
    const result = checkDeclared(id, declared, locator, cell) ? id : null;
    known.set(text, result);
    return result;
  };
}

/** Whether the release lists the period; reports it if not. */
export function checkDeclared(
  period: PeriodId,
  declared: readonly PeriodId[],
  locator: TableLocator,
  cell?: string,
): boolean {
  if (declared.includes(period)) return true;
  locator.report({
    code: 'ROW_PERIOD_UNDECLARED',
    place: cell === undefined ? locator.place : { ...locator.place, cell },
    found: `figures of ${period}`,
    expected: `one of the periods of the release: ${listOf(declared)}`,
    remedy: `Add the period to "periods" of the release, or leave the rows out, in ${declarationOf(locator.place)}.`,
  });
  return false;
}
