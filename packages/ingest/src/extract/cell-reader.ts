// Reads figures off single cells and off runs of neighbouring columns.
import { readDecimal, type CellBinding, type RunBinding } from '@oflog/metrics-core';

import { joinMarks, type Figure, type Source } from '../facts/fact';
import { sumFigures } from '../facts/sum-figures';
import type { Place, ReportedFault, ReportFault } from '../faults/fault';
import { locatorInWords } from '../locate/find-column';
import { correctLayout, declarationOf } from '../locate/table-locator';
import { cellRef, columnLetters } from '../read';
import { cellRules, readCell, type CellRules } from './cell-figure';
import { signBehind } from './footnote-signs';
import { refOfColumns, refOfRows } from './cell-refs';
import { unreadable, type BindingContext, type ReadFigure, type RowGroup } from './read-figure';
import { rowPicker } from './row-picker';
import type { TableRow } from './table-rows';

export function cellReader(binding: CellBinding, context: BindingContext): ReadFigure {
  const { locator, table, column } = context;
  const index = locator.column(binding.cell);
  const pickRows = rowPicker(binding.where, binding.rows, context);
  const read = oneCell(cellRules(table, column.unit.quantity, binding), context);
  const sheet = sheetOf(context);
  const letters = columnLetters(index);
  return (group) => {
    const rows = pickRows(group);
    if (rows === null) return unreadable;
    const [only] = rows;
    if (only === undefined) return null;
    // Nearly all figures of a release come this way.
    if (rows.length === 1) {
      return read(only, index, group, { sheet, ref: `${letters}${only.index + 1}` });
    }
    const terms = rows.map((row) => read(row, index, group, null));
    const indices = rows.map((row) => row.index);
    return { ...sumFigures(terms), source: { sheet, ref: refOfRows(indices, index) } };
  };
}

export function runReader({ run, where, power }: RunBinding, context: BindingContext): ReadFigure {
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
  const columns = Array.from({ length: Math.max(count, 0) }, (_, offset) => from + offset);
  const rules = cellRules(table, column.unit.quantity, power === undefined ? {} : { power });
  const read = oneCell(rules, context);
  return (group) => {
    const rows = pickRows(group);
    if (rows === null) return unreadable;
    const [row] = rows;
    if (row === undefined) return null;
    const terms = columns.map((column) => read(row, column, group, null));
    const source = { sheet: sheetOf(context), ref: refOfColumns(row.index, from, to) };
    return { ...sumFigures(terms), source };
  };
}

type ReadCell = (row: TableRow, column: number, group: RowGroup, source: Source | null) => Figure;

/** The figure of one cell; a cell that the layout does not explain is reported. */
function oneCell(
  rules: CellRules,
  { locator: { report, place }, name, marksOf }: BindingContext,
): ReadCell {
  return (row, column, { authority, period }, source) => {
    const reading = readCell(row.cells[column], rules, authority, period);
    if ('fault' in reading) {
      reportCell(reading, name, { ...place, cell: cellRef(row.index, column) }, report);
      return source === null ? unreadable : { ...unreadable, source };
    }
    const { value, text, state, asText } = reading;
    const marks = state === 'value' ? joinMarks(reading.marks, marksOf(row)) : reading.marks;
    return asText === true
      ? { value, text, state, marks, asText, source }
      : { value, text, state, marks, source };
  };
}

function sheetOf({ table }: BindingContext): string {
  return table.sheet ?? '';
}

function reportCell(
  { fault, text }: { fault: 'empty' | 'not-a-number'; text: string },
  name: string,
  place: Place,
  report: ReportFault,
): void {
  if (fault === 'empty') {
    report({
      code: 'CELL_EMPTY',
      place,
      found: `an empty cell in column "${name}"`,
      expected: 'a number or a marker',
      remedy: `Say what an empty cell means with "emptyCell" of the column or table in ${declarationOf(place)}.`,
    });
  } else {
    report({
      code: 'CELL_NOT_A_NUMBER',
      place,
      found: `"${text}" in column "${name}"`,
      expected: 'a number or a declared marker',
      ...remedyFor(text, declarationOf(place)),
    });
  }
}

/** Where one line of the layout mends all cells of a kind, they are one fault. */
function remedyFor(text: string, layout: string): Pick<ReportedFault, 'kind' | 'remedy'> {
  if (isNumber(text)) {
    return {
      kind: 'thousands',
      remedy: `Say "thousands: ','" in ${layout}, if the comma stands between thousands.`,
    };
  }
  const note = signBehind(text);
  if (note !== null && isNumber(note.before)) {
    return {
      kind: note.sign,
      remedy: `If "${note.sign}" is the sign of a footnote, say with "footnotes" in ${layout} which mark it puts on the figure, or null.`,
    };
  }
  return {
    remedy: `If it is a marker, say what it means in "missing" in ${layout}; if not, ask the publisher.`,
  };
}

function isNumber(text: string): boolean {
  return readDecimal(text, ',') !== null;
}
