// Turns the declared binding of a column into a function that reads its figure off an authority's rows.
import {
  missingStates,
  type CellBinding,
  type ColumnBinding,
  type Mark,
  type PublishedColumn,
  type RunBinding,
  type Table,
} from '@oflog/metrics-core';

import { joinMarks, type Figure, type Source } from '../facts/fact';
import { listOf } from '../faults/fault';
import { locatorInWords } from '../locate/find-column';
import type { RowTest } from '../locate/row-condition';
import { correctLayout, declarationOf, type TableLocator } from '../locate/table-locator';
import { cellRef, columnLetters } from '../read';
import { cellRules, readCell, type CellRules } from './cell-figure';
import { joinRefs, refOfColumns, refOfRows } from './cell-refs';
import type { TableRow } from './table-rows';

/** The rows of one authority and period. */
export interface RowGroup {
  readonly authority: string;
  readonly period: string;
  readonly rows: readonly TableRow[];
}

/** The figure of a group; null where no row of it is this column's, or where that was a fault. */
export type ReadFigure = (group: RowGroup) => Figure | null;

/** What a binding needs to know of the table that it stands in. */
export interface BindingContext {
  readonly table: Table;
  /** Name of the publication's column, and what it is declared to hold. */
  readonly name: string;
  readonly column: PublishedColumn;
  readonly locator: TableLocator;
  /** The marks that a row puts on its figures. */
  readonly marksOf: (row: TableRow) => readonly Mark[];
}

export function figureReader(binding: ColumnBinding, context: BindingContext): ReadFigure {
  if (typeof binding === 'string') return cellReader({ cell: binding }, context);
  if ('cell' in binding) return cellReader(binding, context);
  if ('run' in binding) return runReader(binding, context);
  if ('sum' in binding) {
    const readers = binding.sum.map((term) => figureReader(term, context));
    return (group) => {
      const terms = readers.map((read) => read(group));
      return terms.every((term) => term !== null) ? sumOf(terms) : null;
    };
  }
  if ('firstOf' in binding) {
    const readers = binding.firstOf.map((choice) => figureReader(choice, context));
    return (group) => {
      const choices = readers.map((read) => read(group)).filter((figure) => figure !== null);
      return choices.find(({ state }) => state === 'value') ?? choices.at(-1) ?? null;
    };
  }
  const { locator } = context;
  locator.report({
    code: 'LAYOUT_PERIOD_UNSAID',
    place: locator.place,
    found: `"byPeriod" inside the binding of "${context.name}"`,
    expected: '"byPeriod" at its top, with a binding for each period',
    remedy: correctLayout(locator.place, `"${context.name}"`),
  });
  return () => null;
}

function cellReader(binding: CellBinding, context: BindingContext): ReadFigure {
  const { locator, table, column } = context;
  const index = locator.column(binding.cell);
  const pickRows = rowPicker(binding.where, binding.rows, context);
  const read = cellFigureReader(cellRules(table, column.unit.quantity, binding), context);
  return (group) => {
    const rows = pickRows(group);
    const terms = rows?.map((row) => read(row, index, group));
    if (rows === null || !terms?.every((term) => term !== null)) return null;
    const indices = rows.map((row) => row.index);
    return { ...sumOf(terms), source: sourceOf(context, refOfRows(indices, index)) };
  };
}

function runReader({ run, where, power }: RunBinding, context: BindingContext): ReadFigure {
  const { locator, name, table, column } = context;
  const from = locator.column(run.from);
  const to = locator.column(run.to);
  const count = to - from + 1;
  if (from >= 0 && to >= 0 && count !== run.count) {
    locator.report({
      code: 'LAYOUT_RUN_LENGTH',
      place: locator.place,
      found: `${count} columns from ${locatorInWords(run.from)} (${columnLetters(from)}) to ${locatorInWords(run.to)} (${columnLetters(to)})`,
      expected: `${run.count} columns`,
      remedy: correctLayout(locator.place, `the run of "${name}"`),
    });
  }
  const pickRows = rowPicker(where, undefined, context);
  const rules = cellRules(table, column.unit.quantity, power === undefined ? {} : { power });
  const read = cellFigureReader(rules, context);
  return (group) => {
    const [row] = pickRows(group) ?? [];
    if (row === undefined) return null;
    const terms = Array.from({ length: count }, (_, offset) => read(row, from + offset, group));
    if (!terms.every((term) => term !== null)) return null;
    return { ...sumOf(terms), source: sourceOf(context, refOfColumns(row.index, from, to)) };
  };
}

/** Reads one cell; null where the layout does not say what it means, which is reported. */
function cellFigureReader(
  rules: CellRules,
  { locator: { report, place }, name, marksOf }: BindingContext,
): (row: TableRow, column: number, group: RowGroup) => Figure | null {
  return (row, column, { authority, period }) => {
    const reading = readCell(row.cells[column], rules, authority, period);
    if (!('fault' in reading)) {
      return { ...reading, marks: reading.state === 'value' ? marksOf(row) : [], source: null };
    }
    report(cellFault(reading, name, { ...place, cell: cellRef(row.index, column) }));
    return null;
  };
}

/** The rows of a group that a binding reads: exactly one, or as many as it declares. */
function rowPicker(
  where: CellBinding['where'],
  count: number | undefined,
  { locator, name }: BindingContext,
): (group: RowGroup) => readonly TableRow[] | null {
  const tests: readonly RowTest[] = locator.tests(where ?? []);
  return ({ authority, period, rows }) => {
    const picked =
      tests.length === 0 ? rows : rows.filter(({ cells }) => tests.every((test) => test(cells)));
    if (picked.length === 0) return null;
    if (picked.length === (count ?? 1)) return picked;
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

function cellFault(
  { fault, text }: { fault: 'empty' | 'not-a-number'; text: string },
  name: string,
  place: TableLocator['place'],
): Parameters<TableLocator['report']>[0] {
  if (fault === 'empty') {
    return {
      code: 'CELL_EMPTY',
      place,
      found: `an empty cell in column "${name}"`,
      expected: 'a number or a marker',
      remedy: `Say what an empty cell means with "emptyCell" of the column or table in ${declarationOf(place)}.`,
    };
  }
  return {
    code: 'CELL_NOT_A_NUMBER',
    place,
    found: `"${text}" in column "${name}"`,
    expected: 'a number or a declared marker',
    remedy: `If it is a marker, say what it means in "missing" in ${declarationOf(place)}; if not, ask the publisher.`,
  };
}

/** All terms added up; a missing term makes the sum missing, in the order of the vocabulary. */
function sumOf(terms: readonly Figure[]): Figure {
  const [only] = terms;
  if (only !== undefined && terms.length === 1) return only;
  const state = missingStates.find((missing) => terms.some((term) => term.state === missing));
  const sources = terms.flatMap(({ source }) => (source === null ? [] : [source]));
  const [source] = sources;
  return {
    value: state === undefined ? terms.reduce((sum, { value }) => sum + (value ?? 0), 0) : null,
    text: null,
    state: state ?? 'value',
    marks: joinMarks(...terms.map((term) => term.marks)),
    source:
      source === undefined
        ? null
        : { sheet: source.sheet, ref: joinRefs(sources.map(({ ref }) => ref)) },
  };
}

function sourceOf({ table }: BindingContext, ref: string): Source {
  return { sheet: table.sheet ?? '', ref };
}
