// Drafts the layout of a table: what a person would declare, and what only a person can decide.
import type { Locator, Mark, MissingState, PeriodId } from '@oflog/metrics-core';

import type { Code, Literal } from '../source/source-text';
import { cellText } from './cells';
import type { ColumnContent } from './column-content';
import { columnName, locatorOf, unitOf } from './column-names';
import { rowRules } from './draft-rows';
import type { FoundTable } from './find-tables';
import { measureColumn, type MeasureColumn } from './measure-column';
import { periodsInText } from './period-text';
import { headerText, type TablePeriodFound } from './table-period';

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

/** In a table of several rows for each authority, the column and text of the class that is all of them. */
interface WholeClass {
  readonly index: number;
  readonly text: string;
}

function wholeClass(found: FoundTable, period: TablePeriodFound): WholeClass | null {
  const classes = found.labels.filter(
    ({ texts }) => Math.abs(texts.length - rowsOfEach(found, period)) < 0.5 && texts.length > 1,
  );
  const [only, ...others] = classes;
  if (only === undefined || others.length > 0) return null;
  const all = only.texts.filter(([text]) => /^(all|total)\b|\btotal$/i.test(text));
  const [text] = all[0] ?? [];
  return text === undefined || all.length > 1 ? null : { index: only.index, text };
}

function rowsOfEach(found: FoundTable, period: TablePeriodFound): number {
  const periods = period.by === 'column' ? Math.max(1, period.periods.length) : 1;
  return found.rows / found.authorities / periods;
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

/** By the shorthand of government statistics; anything else is merely not available. */
function likelyState(marker: string): MissingState {
  const sign = marker.replace(/[[\]()]/g, '').toLowerCase();
  if (['c', '*', '**', 's', 'suppressed', 'confidential'].includes(sign)) return 'suppressed';
  if (['z', 'n/a', 'na', 'not applicable'].includes(sign)) return 'not-applicable';
  return 'not-available';
}

/** A letter of government statistics; a sign with a number points to a note. */
function likelyMark(sign: string): Mark | null {
  const letter = sign.replace(/[[\]()]/g, '').toLowerCase();
  switch (letter) {
    case 'r':
      return 'revised';
    case 'p':
      return 'provisional';
    case 'e':
      return 'estimated';
    case 'b':
      return 'break';
    default:
      return null;
  }
}

function headerQuestions({
  headerRows,
  authority,
  header,
  alsoAuthority,
  figures,
}: FoundTable): string[] {
  const columns = [...authority, ...figures].map(({ index }) => index);
  const nameless = columns.filter((index) => (header[index]?.name ?? '') === '');
  return [
    ...(headerRows.length === 0
      ? ['Which rows name the columns: none was found above the first row of data.']
      : nameless.length > 0
        ? [
            `${nameless.length} columns have no header and are named by their letters, which move easily.`,
          ]
        : []),
    ...alsoAuthority
      .filter(({ scheme }) => scheme !== 'name')
      .map(
        ({ index }) =>
          `Column "${header[index]?.name ?? ''}" holds codes of authorities too: make sure which is the right one.`,
      ),
  ];
}

function periodQuestions(
  period: TablePeriodFound,
  chosen: readonly ColumnContent[],
  found: FoundTable,
): string[] {
  switch (period.by) {
    case 'nothing':
      return ['Which period the figures are of: the file does not say.'];
    case 'text':
      return [`Whether the figures are of ${period.periods[0]}, going by ${period.where}.`];
    case 'headers':
      return chosen
        .filter(({ index }) => !period.ofColumn.has(index))
        .map(
          ({ index }) =>
            `Which period "${headerText(found, index)}" is of: the draft says ${period.periods.at(-1) ?? ''}.`,
        );
    case 'column':
      return [];
  }
}

/** With several rows for each authority, a column must say which is which. */
function longTableQuestions(
  found: FoundTable,
  period: TablePeriodFound,
  whole: WholeClass | null,
): string[] {
  const rowsEach = rowsOfEach(found, period);
  if (rowsEach < 1.5) return [];
  const labels = found.labels
    .map(({ index, texts }) => {
      const shown = texts.slice(0, 4).map(([text]) => `"${text}"`);
      const more = texts.length > shown.length ? ` and ${texts.length - shown.length} more` : '';
      return `"${cellText(found.header[index]?.name)}" (${shown.join(', ')}${more})`;
    })
    .slice(0, 4);
  return [
    `Each authority has about ${Math.round(rowsEach)} rows: ${
      whole === null ? '' : `the draft reads those of "${whole.text}"; `
    }say which with "keep", or with "where" of each column${
      labels.length === 0 ? '.' : `, by ${labels.join(' or ')}.`
    }`,
  ];
}

function leftOut(candidates: number, chosen: number, wanted: readonly string[]): string[] {
  if (candidates === chosen) return [];
  if (chosen === 0) {
    return [
      wanted.length === 0
        ? 'Which columns to read: none holds numbers alone.'
        : `No header contains ${wanted.map((word) => `"${word}"`).join(' or ')}.`,
    ];
  }
  return [
    `${candidates - chosen} of ${candidates} columns of figures are left out: name those you need with --columns.`,
  ];
}
