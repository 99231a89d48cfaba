// Which rows of a sheet belong to a table, and which hold published totals.
import type { AuthorityCode, ControlTotal, Table } from '@oflog/metrics-core';

import type { Row } from '../locate/header';
import { isFilled, type RowTest } from '../locate/row-condition';
import { correctLayout, type TableLocator } from '../locate/table-locator';
import type { CellValue } from '../read';

export interface TableRow {
  /** Counted from 0. */
  readonly index: number;
  readonly cells: Row;
}

interface TotalRows {
  readonly area: AuthorityCode;
  readonly rows: readonly TableRow[];
}

export interface ControlRows {
  readonly control: ControlTotal;
  /** The rows of the total, one for each period. */
  readonly total: readonly TableRow[];
  /** The rows added up; null: those of the table's authorities. */
  readonly parts: readonly TableRow[] | null;
}

export interface TableRows {
  readonly rows: readonly TableRow[];
  readonly totals: readonly TotalRows[];
  readonly controls: readonly ControlRows[];
}

/** Finds the columns that the layout's conditions name; what it gives then selects the rows. */
export function rowSelector(
  table: Table,
  locator: TableLocator,
): (sheet: readonly Row[]) => TableRows {
  const keep = locator.tests(table.keep);
  const drop = locator.tests(table.drop);
  const fillDown = (table.fillDown ?? []).map((column) => locator.column(column));
  const until = table.until === undefined ? null : locator.test(table.until);
  const areas = table.totals.map(({ area, where }) => ({ area, tests: locator.tests(where) }));
  const controlTests = table.controls.map((control) => ({
    control,
    isTotal: locator.tests(control.where),
    isPart: control.rows === undefined ? null : locator.tests(control.rows),
  }));
  const headerEnd = Math.max(...table.headerRows);
  /** Counted from 0. */
  const firstRow = (table.firstRow ?? headerEnd + 1) - 1;

  return (sheet) => {
    const filled = filledDown(sheet, headerEnd, fillDown).filter(({ cells }) =>
      cells.some(isFilled),
    );
    const ending = until === null ? undefined : filled.find(endsTable(firstRow, until));
    const before = ending === undefined ? filled : filled.slice(0, filled.indexOf(ending));
    // Published totals may stand above the first row, or below the end; what stands below counts only
    // where there is none before, since it may belong to another table.
    const find = (tests: readonly RowTest[]) => {
      const own = before.filter(({ cells }) => meetsAll(cells, tests));
      return own.length > 0 ? own : filled.filter(({ cells }) => meetsAll(cells, tests));
    };
    const totals = areas.map(({ area, tests }) => ({ area, rows: find(tests) }));
    for (const { area, rows } of totals) {
      if (rows.length === 0) reportTotalMissing(locator, `the published total of ${area}`);
    }
    const controls = controlTests.map(({ control, isTotal, isPart }) => ({
      control,
      total: find(isTotal),
      parts: isPart === null ? null : find(isPart),
    }));
    for (const { control, total } of controls) {
      if (total.length === 0) reportTotalMissing(locator, JSON.stringify(control.where));
    }

    if (until !== null && ending === undefined) {
      reportEndMissing(locator, table, filled.at(-1)?.index ?? headerEnd);
      return { rows: [], totals: [], controls: [] };
    }
    const totalRows = new Set(totals.flatMap(({ rows }) => rows));
    const body = before.filter(({ index }) => index >= firstRow);
    const rows = body.filter(
      (row) =>
        !totalRows.has(row) && meetsAll(row.cells, keep) && !drop.some((test) => test(row.cells)),
    );
    if (rows.length === 0) reportEmpty(locator, body.length);
    return { rows, totals, controls };
  };
}

/** The rows below the header, cells of the columns given standing for the empty ones below them. */
function filledDown(
  sheet: readonly Row[],
  headerEnd: number,
  columns: readonly number[],
): readonly TableRow[] {
  const above = new Map<number, CellValue>();
  return sheet.slice(headerEnd).map((cells, i) => {
    const index = headerEnd + i;
    if (columns.length === 0) return { index, cells };
    if (!cells.some(isFilled)) {
      above.clear();
      return { index, cells };
    }
    const width = Math.max(cells.length, ...columns.map((column) => column + 1));
    const completed = Array.from({ length: width }, (_, column) => cells[column] ?? null);
    for (const column of columns) {
      const own = completed[column] ?? null;
      if (isFilled(own)) above.set(column, own);
      else completed[column] = above.get(column) ?? null;
    }
    return { index, cells: completed };
  });
}

/** Whether a row is the one that ends the table; above its first row none is. */
function endsTable(firstRow: number, until: RowTest): (row: TableRow) => boolean {
  return ({ index, cells }) => index >= firstRow && until(cells);
}

function meetsAll(row: Row, tests: readonly RowTest[]): boolean {
  return tests.every((test) => test(row));
}

function reportTotalMissing({ report, place }: TableLocator, held: string): void {
  report({
    code: 'LAYOUT_TOTAL_MISSING',
    place,
    found: `no row that holds ${held}`,
    expected: 'a row that meets the conditions of the total',
    remedy: correctLayout(place, '"totals" or "controls"'),
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
