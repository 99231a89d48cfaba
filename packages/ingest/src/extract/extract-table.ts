// Reads the figures of one table off its sheet, by its declared layout.
import {
  comparePeriods,
  readDecimal,
  type AuthorityCode,
  type Mark,
  type PeriodId,
  type Publication,
  type PublishedColumn,
  type Release,
  type Table,
} from '@oflog/metrics-core';

import { joinMarks, type Fact, type Figure } from '../facts/fact';
import { listOf, type ReportFault } from '../faults/fault';
import { cellText } from '../locate/row-condition';
import { correctLayout, declarationOf, locateIn, type TableLocator } from '../locate/table-locator';
import { cellRef, columnLetters, type CellValue, type Grid } from '../read';
import type { AuthorityRegister } from '../register/authority-register';
import { figureReader } from './column-binding';
import { signTaker } from './footnote-signs';
import {
  controlReader,
  type ControlReading,
  type ReadGroups,
  type StatedRow,
} from './control-reading';
import type { BindingContext, ReadFigure } from './read-figure';
import { authorityReader } from './row-authority';
import { checkDeclared, periodReader, type ReadPeriod } from './row-period';
import { rowSelector, type TableRow, type TableRows } from './table-rows';

export interface TableContext {
  readonly publication: Publication;
  readonly release: Release;
  readonly table: Table;
  readonly register: AuthorityRegister;
  readonly report: ReportFault;
}

/** Figures of one column; with `period`, of that period whatever the row says. */
interface ColumnReader {
  readonly name: string;
  readonly period: PeriodId | null;
  readonly read: ReadFigure;
}

export interface ExtractedTable {
  readonly facts: readonly Fact[];
  readonly controls: readonly ControlReading[];
}

export function extractTable(grid: Grid, context: TableContext): ExtractedTable {
  const { publication, release, table, register, report } = context;
  const place = {
    publication: publication.id,
    release: release.id,
    file: release.file,
    sheet: table.sheet ?? '',
  };
  const locator = locateIn(grid.rows, table.headerRows, place, report);
  const selectRows = rowSelector(table, locator);
  const authorityOf = authorityReader(table, locator, register);
  const periodOf = periodReader(table, publication.period, release.periods, locator);
  const readMarks = marksReader(table, locator);
  /** Rows that nothing is kept of: what their columns of marks say is about no figure. */
  const unkept = new Set<TableRow>();
  const marksOf = (row: TableRow) => (unkept.has(row) ? [] : readMarks(row));
  const columns = columnReaders(context, locator, marksOf, periodOf !== null);
  checkTitle(table, grid, locator);
  if (!locator.complete) return { facts: [], controls: [] };

  // In a table whose columns each say their period, a code that was used twice means its latest use.
  const latest = release.periods.toSorted(comparePeriods).at(-1) ?? '';
  const selected = selectRows(grid.rows);
  for (const row of onlyInControls(selected)) unkept.add(row);
  const { rows, totals } = statedRows(selected, periodOf, (row, period) =>
    authorityOf(row, period ?? latest),
  );
  const readGroups = groupReader(columns, release);
  const own = readGroups(rows);
  const facts = [...own, ...readGroups(totals)];
  if (rows.length > 0) reportColumnsWithout(facts, columns, locator);
  reportUnnamed(selected.rows, locator);
  const readControls = controlReader(table, locator, periodOf, readGroups);
  return {
    facts,
    controls: selected.controls.flatMap((control) => readControls(control, own)),
  };
}

function checkTitle({ title }: Table, { rows }: Grid, { report, place }: TableLocator): void {
  if (title === undefined) return;
  const texts = (rows[title.row - 1] ?? []).map(cellText).filter((text) => text !== '');
  const pattern = new RegExp(title.pattern, 'u');
  if (texts.some((text) => pattern.test(text))) return;
  report({
    code: 'LAYOUT_TITLE_OTHER',
    place,
    found: texts[0] === undefined ? 'an empty row' : `"${texts[0]}" in row ${title.row}`,
    expected: `a title that matches ${title.pattern}`,
    remedy: correctLayout(place, '"sheet" or "title"'),
  });
}

/** A column whose conditions no row meets gives no figure at all, and nobody would be missed. */
function reportColumnsWithout(
  facts: readonly Fact[],
  columns: readonly ColumnReader[],
  { report, place }: TableLocator,
): void {
  const held = new Set(facts.map(({ column }) => column));
  for (const name of new Set(columns.map((column) => column.name))) {
    if (held.has(name)) continue;
    report({
      code: 'LAYOUT_TABLE_EMPTY',
      place,
      found: `no row with a figure of "${name}"`,
      expected: 'figures of each column that the table binds',
      remedy: correctLayout(place, `"where" of "${name}"`),
    });
  }
}

/** Headers that slipped sideways leave one column without; a blank column between others is no matter. */
function reportUnnamed(rows: readonly TableRow[], { unnamed, report, place }: TableLocator): void {
  for (const index of unnamed) {
    const row = rows.find(({ cells }) => isNumber(cells[index] ?? null));
    if (row === undefined) continue;
    report({
      code: 'LAYOUT_COLUMN_UNNAMED',
      place: { ...place, cell: cellRef(row.index, index) },
      found: `${cellText(row.cells[index])} in column ${columnLetters(index)}, which has no header`,
      expected: 'a header above each column of numbers, between those that are read',
      remedy: `Compare the headers with what stands below them. If the published file has none there, name the column by its letter in ${declarationOf(place)}.`,
    });
  }
}

function isNumber(cell: CellValue): boolean {
  return typeof cell === 'number' || (typeof cell === 'string' && readDecimal(cell) !== null);
}

function onlyInControls({ rows, totals, controls }: TableRows): ReadonlySet<TableRow> {
  const inControls = new Set(controls.flatMap(({ total, parts }) => [...total, ...(parts ?? [])]));
  for (const row of rows) inControls.delete(row);
  for (const total of totals) for (const row of total.rows) inControls.delete(row);
  return inControls;
}

/** Reads the figures of rows, the rows of one authority and period together. */
function groupReader(columns: readonly ColumnReader[], release: Release): ReadGroups {
  return (stated, wanted) => {
    const asked =
      wanted === undefined ? columns : columns.filter(({ name }) => wanted.includes(name));
    const facts: Fact[] = [];
    for (const { authority, period: rowsPeriod, rows } of groupRows(stated)) {
      for (const { name, period: columnPeriod, read } of asked) {
        const period = columnPeriod ?? rowsPeriod;
        const figure = period === null ? null : read({ authority, period, rows });
        if (period === null || figure === null) continue;
        facts.push({ column: name, authority, period, figure: marked(figure, release.marks) });
      }
    }
    return facts;
  };
}

/** The figure with the marks of its release too; what is no value has none. */
function marked(figure: Figure, ofRelease: readonly Mark[]): Figure {
  const marks = figure.state === 'value' ? joinMarks(ofRelease, figure.marks) : [];
  const isAsItWas = marks === figure.marks || marks.length + figure.marks.length === 0;
  return isAsItWas ? figure : { ...figure, marks };
}

/** The rows whose authority and period could be read, totals as rows of their areas. */
function statedRows(
  { rows, totals }: TableRows,
  periodOf: ReadPeriod | null,
  authorityOf: (row: TableRow, period: PeriodId | null) => AuthorityCode | null,
): { readonly rows: StatedRow[]; readonly totals: StatedRow[] } {
  const state = (row: TableRow, nameOf: typeof authorityOf): StatedRow[] => {
    const period = periodOf === null ? null : periodOf(row);
    if (period === null && periodOf !== null) return [];
    const authority = nameOf(row, period);
    return authority === null ? [] : [{ row, authority, period }];
  };
  return {
    rows: rows.flatMap((row) => state(row, authorityOf)),
    totals: totals.flatMap((total) => total.rows.flatMap((row) => state(row, () => total.area))),
  };
}

interface StatedGroup {
  readonly authority: string;
  readonly period: PeriodId | null;
  readonly rows: readonly TableRow[];
}

function groupRows(stated: readonly StatedRow[]): StatedGroup[] {
  const groups = Map.groupBy(stated, ({ authority, period }) => `${authority} ${period ?? ''}`);
  return [...groups.values()].flatMap((members) => {
    const [first] = members;
    return first === undefined
      ? []
      : [{ authority: first.authority, period: first.period, rows: members.map(({ row }) => row) }];
  });
}

function columnReaders(
  { publication, release, table }: TableContext,
  locator: TableLocator,
  marksOf: BindingContext['marksOf'],
  rowsHavePeriod: boolean,
): ColumnReader[] {
  return Object.entries(table.columns).flatMap(([name, binding]): ColumnReader[] => {
    const column: PublishedColumn | undefined = publication.columns[name];
    if (column === undefined) {
      locator.report({
        code: 'LAYOUT_COLUMN_UNDECLARED',
        place: locator.place,
        found: `a column "${name}"`,
        expected: `one of the columns of the publication: ${listOf(Object.keys(publication.columns))}`,
        remedy: correctLayout(locator.place, 'the name of the column'),
      });
      return [];
    }
    const bindingContext = { table, name, column, locator, marksOf };
    if (typeof binding === 'object' && 'byPeriod' in binding) {
      return Object.entries(binding.byPeriod).flatMap(([period, periodBinding]) =>
        checkDeclared(period, release.periods, locator)
          ? [{ name, period, read: figureReader(periodBinding, bindingContext) }]
          : [],
      );
    }
    if (!rowsHavePeriod) {
      locator.report({
        code: 'LAYOUT_PERIOD_UNSAID',
        place: locator.place,
        found: `no period for column "${name}" in a table whose columns say it`,
        expected: '"byPeriod", with a binding for each period',
        remedy: correctLayout(locator.place, `"${name}"`),
      });
    }
    return [{ name, period: null, read: figureReader(binding, bindingContext) }];
  });
}

/** Marks that columns of marks put on a row, and footnote signs behind the name of its authority. */
function marksReader(table: Table, locator: TableLocator): BindingContext['marksOf'] {
  const takeSigns = signTaker(table);
  const areas =
    table.footnotes === undefined
      ? []
      : table.authority.map(({ column }) => locator.column(column));
  const columns = table.marks.map(({ column, values }) => ({
    index: locator.column(column),
    values: new Map(Object.entries(values).map(([text, mark]) => [text.trim(), mark])),
  }));
  const read = (row: TableRow): Mark[] => [
    ...areas.flatMap((index) => takeSigns(cellText(row.cells[index])).marks),
    ...columns.flatMap(({ index, values }): Mark[] => {
      const text = cellText(row.cells[index]);
      const mark = values.get(text);
      if (mark !== undefined) return mark === null ? [] : [mark];
      if (text === '') return [];
      locator.report({
        code: 'CELL_MARK_UNKNOWN',
        place: { ...locator.place, cell: cellRef(row.index, index) },
        found: `"${text}"`,
        expected: `one of ${listOf([...values.keys()].map((known) => `"${known}"`))}`,
        remedy: `Declare the text in "marks", with the mark it puts or null, in ${declarationOf(locator.place)}.`,
      });
      return [];
    }),
  ];
  if (areas.length === 0 && columns.length === 0) return () => [];
  // Every figure of a row asks for them.
  const known = new Map<TableRow, readonly Mark[]>();
  return (row) => {
    const marks = known.get(row) ?? read(row);
    known.set(row, marks);
    return marks;
  };
}
