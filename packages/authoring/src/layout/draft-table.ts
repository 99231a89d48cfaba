// Drafts the layout of a table as a person would declare it.
import type { Locator, PeriodId } from '@oflog/metrics-core';

import type { Code, Literal } from '../source/source-text';
import type { ColumnContent } from './column-content';
import { columnName, locatorOf, unitOf } from './column-names';
import { rowRules } from './draft-rows';
import type { FoundTable } from './find-tables';
import { likelyMark, likelyState } from './likely-meanings';
import { measureColumn, type MeasureColumn } from './measure-column';
import { periodsInText } from './period-text';
import { headerText, type TablePeriodFound } from './table-period';
import { headerQuestions, leftOut, longTableQuestions, periodQuestions } from './table-questions';
import { wholeClass, type WholeClass } from './whole-class';

interface DraftedColumn {
  readonly name: string;
  readonly unit: Code;
  /** The function or constant of the model that the unit is made with. */
  readonly unitFrom: string;
}

export interface TableDraft {
  readonly columns: readonly DraftedColumn[];
  readonly table: Readonly<Record<string, Literal>>;
  readonly periods: readonly PeriodId[];
  /** What could not be decided, each as a sentence. */
  readonly toDecide: readonly string[];
}

export interface DraftOptions {
  /** Null for a file without sheets. */
  readonly sheet: string | null;
  readonly period: TablePeriodFound;
  /** Draft only columns whose headers contain one of these words; none: the first few. */
  readonly wanted: readonly string[];
  /** Names that columns of other tables have. */
  readonly taken: ReadonlySet<string>;
}

/** A draft of more columns than these is longer than it helps. */
const mostColumns = 12;

export function draftTable(found: FoundTable, options: DraftOptions): TableDraft {
  const { sheet, period } = options;
  const candidates = found.figures.filter(
    ({ index }) => !(period.by === 'column' && period.index === index),
  );
  const chosen = choose(found, candidates, options.wanted);
  const measures = measureColumn(found, period, candidates);
  const whole = measures === null ? wholeClass(found, period) : null;
  const named =
    measures === null
      ? nameColumns(found, chosen, period, options.taken, whole)
      : nameMeasures(found, measures, options.taken);
  const markers = markersOf(chosen);
  const rules = rowRules(found);
  const periods = period.by === 'nothing' ? [] : period.periods;
  return {
    columns: named.map(({ name, unit, unitFrom }) => ({ name, unit, unitFrom })),
    periods,
    table: {
      ...(sheet === null ? {} : { sheet }),
      headerRows: found.headerRows,
      authority: found.authority.map(({ index, scheme }) => ({
        column: literalLocator(locatorOf(found.header, index)),
        scheme,
      })),
      fillDown: fillDown(found),
      ...rules.table,
      ...(period.by === 'column'
        ? { period: { column: literalLocator(locatorOf(found.header, period.index)) } }
        : period.by === 'headers'
          ? { period: { inColumns: true } }
          : {}),
      missing:
        markers.length === 0
          ? undefined
          : Object.fromEntries(markers.map((marker) => [marker, likelyState(marker)])),
      footnotes:
        found.signs.length === 0
          ? undefined
          : Object.fromEntries(found.signs.map((sign) => [sign, likelyMark(sign)])),
      emptyCell: chosen.some(({ empty }) => empty > 0) ? 'not-available' : undefined,
      thousands: chosen.some(({ thousands }) => thousands) ? ',' : undefined,
      columns: Object.fromEntries(named.map(({ name, binding }) => [name, binding])),
    },
    toDecide: [
      ...headerQuestions(found),
      ...periodQuestions(period, chosen, found),
      ...rules.toDecide,
      ...(measures === null ? longTableQuestions(found, period, whole) : []),
      ...markers.map(
        (marker) =>
          `What "${marker}" means in figures: the draft says ${likelyState(marker)}; the notes of the file may say more.`,
      ),
      ...found.signs.map(
        (sign) =>
          `Which mark "${sign}" behind figures and names puts on them: the draft says ${likelyMark(sign) ?? 'none'}.`,
      ),
      ...(chosen.some(({ empty }) => empty > 0)
        ? ['What an empty cell means: the draft says not-available.']
        : []),
      ...leftOut(candidates.length, chosen.length, options.wanted),
    ],
  };
}

/** Columns that name authorities and classes; others need not be complete. */
function fillDown(found: FoundTable): Literal[] | undefined {
  const needed = [...found.authority, ...found.labels].map(({ index }) => index);
  const columns = found.fillDown.filter((index) => needed.includes(index));
  return columns.length === 0
    ? undefined
    : columns.map((index) => literalLocator(locatorOf(found.header, index)));
}

interface NamedColumn extends DraftedColumn {
  readonly binding: Literal;
}

function choose(
  found: FoundTable,
  candidates: readonly ColumnContent[],
  wanted: readonly string[],
): readonly ColumnContent[] {
  if (wanted.length === 0) return candidates.slice(0, mostColumns);
  return candidates.filter(({ index }) => {
    const header = headerText(found, index).toLowerCase();
    return wanted.some((word) => header.includes(word.toLowerCase()));
  });
}

/** Columns that differ by the period in their headers alone are one column in several periods. */
function nameColumns(
  found: FoundTable,
  chosen: readonly ColumnContent[],
  period: TablePeriodFound,
  takenBefore: ReadonlySet<string>,
  whole: WholeClass | null,
): NamedColumn[] {
  const where =
    whole === null
      ? undefined
      : [{ column: literalLocator(locatorOf(found.header, whole.index)), in: [whole.text] }];
  const ofColumn = period.by === 'headers' ? period.ofColumn : new Map<number, PeriodId>();
  const groups = Map.groupBy(chosen, ({ index }) => {
    const header = headerText(found, index);
    return ofColumn.has(index) ? withoutPeriod(header) : `${header}\n${index}`;
  });
  const taken = new Set(takenBefore);
  // In a table whose headers say the period, a column that says none is most likely of the latest.
  const latest = period.by === 'headers' ? period.periods.at(-1) : undefined;
  return [...groups.values()].map((group) => {
    const [first] = group;
    const header = withoutPeriod(headerText(found, first?.index ?? 0));
    const name = columnName(header, taken);
    taken.add(name);
    const isPercent = group.every(({ percent }) => percent);
    const { unit, from } = unitOf(isPercent ? `${header} %` : header);
    const isFraction =
      from === 'percentage' && group.every(({ max, percent }) => max <= 1.5 && !percent);
    const bindings = group.map(({ index }) => ({
      period: ofColumn.get(index),
      binding: bindingOf(locatorOf(found.header, index), isFraction ? 2 : undefined, where),
    }));
    const byPeriod = bindings.flatMap((one) =>
      one.period === undefined ? [] : [[one.period, one.binding] as const],
    );
    return {
      name,
      unit,
      unitFrom: from,
      binding:
        byPeriod.length > 0
          ? { byPeriod: Object.fromEntries(byPeriod) }
          : latest === undefined
            ? (bindings[0]?.binding ?? '')
            : { byPeriod: { [latest]: bindings[0]?.binding ?? '' } },
    };
  });
}

/** A column for each measure of a long table, with its own rows. */
function nameMeasures(
  found: FoundTable,
  { index, figures, measures }: MeasureColumn,
  takenBefore: ReadonlySet<string>,
): NamedColumn[] {
  const taken = new Set(takenBefore);
  const column = literalLocator(locatorOf(found.header, index));
  return measures.map(({ text, content }) => {
    const name = columnName(text, taken);
    taken.add(name);
    const { unit, from } = unitOf(content.percent ? `${text} %` : text);
    return {
      name,
      unit,
      unitFrom: from,
      binding: {
        cell: literalLocator(locatorOf(found.header, figures)),
        where: [{ column, in: [text] }],
        power: from === 'percentage' && content.max <= 1.5 && !content.percent ? 2 : undefined,
      },
    };
  });
}

function withoutPeriod(header: string): string {
  return periodsInText(header, 'financial-year')
    .reduce((text, { text: spelling }) => text.replace(spelling, ' '), header)
    .replace(/\(\s*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** With a power where the cells are not in the unit: a share of 0.45 is shown as 45%. */
function bindingOf(
  locator: Locator,
  power: number | undefined,
  where: Literal[] | undefined,
): Literal {
  return typeof locator === 'string' && power === undefined && where === undefined
    ? locator
    : { cell: literalLocator(locator), where, power };
}

function literalLocator(locator: Locator): Literal {
  return typeof locator === 'string' ? locator : { ...locator };
}

function markersOf(columns: readonly ColumnContent[]): string[] {
  return [...new Set(columns.flatMap(({ texts }) => texts.map(([text]) => text)))];
}
