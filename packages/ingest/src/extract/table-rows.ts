// Which rows of a sheet belong to a table, and which hold published totals.
import type { AuthorityCode, Table } from '@oflog/metrics-core';

import type { Row } from '../locate/header';
import { cellText, type RowTest } from '../locate/row-condition';
import { correctLayout, type TableLocator } from '../locate/table-locator';

export interface TableRow {
  /** Counted from 0. */
  readonly index: number;
  readonly cells: Row;
}

interface TotalRows {
  readonly area: AuthorityCode;
  readonly rows: readonly TableRow[];
}

export interface TableRows {
  readonly rows: readonly TableRow[];
  readonly totals: readonly TotalRows[];
}

/** Finds the columns that the layout's conditions name; what it gives then selects the rows. */
export function rowSelector(
  table: Table,
  locator: TableLocator,
): (sheet: readonly Row[]) => TableRows {
  const keep = locator.tests(table.keep);
  const drop = locator.tests(table.drop);
  const until = table.until === undefined ? null : locator.test(table.until);
  const areas = table.totals.map(({ area, where }) => ({ area, tests: locator.tests(where) }));
  const headerEnd = Math.max(...table.headerRows);

  return (sheet) => {
    const filled = sheet
      .map((cells, index) => ({ index, cells }))
      .slice(headerEnd)
      .filter(({ cells }) => cells.some((cell) => cellText(cell) !== ''));
    // Published totals may stand above the first row, or below the end.
    const totals = areas.map(({ area, tests }) => ({
      area,
      rows: filled.filter(({ cells }) => meetsAll(cells, tests)),
    }));
    for (const { area, rows } of totals) {
      if (rows.length === 0) reportTotalMissing(locator, area);
    }

    const body = filled.filter(({ index }) => index >= (table.firstRow ?? headerEnd + 1) - 1);
    const end = until === null ? body.length : body.findIndex(({ cells }) => until(cells));
    if (end === -1) {
      reportEndMissing(locator, table, filled.at(-1)?.index ?? headerEnd);
      return { rows: [], totals: [] };
    }
    const totalRows = new Set(totals.flatMap(({ rows }) => rows));
    const rows = body
      .slice(0, end)
      .filter(
        (row) =>
          !totalRows.has(row) && meetsAll(row.cells, keep) && !drop.some((test) => test(row.cells)),
      );
    if (rows.length === 0) reportEmpty(locator, end);
    return { rows, totals };
  };
}

function meetsAll(row: Row, tests: readonly RowTest[]): boolean {
  return tests.every((test) => test(row));
}

function reportTotalMissing({ report, place }: TableLocator, area: AuthorityCode): void {
  report({
    code: 'LAYOUT_TOTAL_MISSING',
    place,
    found: `no row that holds the published total of ${area}`,
    expected: 'a row that meets the conditions of the total',
    remedy: correctLayout(place, '"totals"'),
  });
}

function reportEndMissing({ report, place }: TableLocator, { until }: Table, last: number): void {
  report({
    code: 'LAYOUT_TABLE_END_MISSING',
    place,
    found: `no row that ends the table, down to row ${last + 1}`,
    expected: `a row that meets ${JSON.stringify(until)}`,
    remedy: `Check that the file is whole. ${correctLayout(place, '"until"')}`,
  });
}

function reportEmpty({ report, place }: TableLocator, rows: number): void {
  report({
    code: 'LAYOUT_TABLE_EMPTY',
    place,
    found: `no row kept of ${rows}`,
    expected: 'rows of authorities',
    remedy: correctLayout(place, '"firstRow", "until", "keep" or "drop"'),
  });
}
