// Fits the layout of last year's table to this year's sheet, and says what changed on the way.
import {
  findColumn,
  locatorInWords,
  normalise,
  readHeader,
  type HeaderColumn,
} from '@oflog/ingest';
import type { Locator, Table } from '@oflog/metrics-core';

import type { Row } from '../layout/cells';
import { locatorOf } from '../layout/column-names';
import { periodsInText } from '../layout/period-text';
import { locatorsOf, textsTested, withLocators } from './locators';
import { shiftPeriod, shiftText } from './shift-years';
import { mostSimilar, nearestTexts, similarity } from './similar-text';

export interface FittedTable {
  readonly table: Table;
  /** Each change as a sentence; a change that a person must settle ends with what to do. */
  readonly changes: readonly string[];
  /** How many locators have no column in the new sheet. */
  readonly missing: number;
}

export interface Sheet {
  readonly sheet: string;
  readonly rows: readonly Row[];
}

/** `years` is how far the new edition lies from the one whose layout this is. */
export function fitTable(
  before: Table,
  sheets: readonly Sheet[],
  years: number,
): FittedTable | null {
  const sheet = fitSheet(before, sheets, years);
  if (sheet === undefined) return null;
  const headerRows = fitHeaderRows(before, sheet.rows, years);
  const header = readHeader(sheet.rows, headerRows);
  const fitted = fitLocators(before, header, sheet.rows.slice(Math.max(...headerRows)), years);
  const fit = (locator: Locator) => fitted.get(JSON.stringify(locator))?.locator ?? locator;
  const moved = movedBy(before.headerRows, headerRows);
  const table: Table = {
    ...withPeriods(withLocators(before, fit), years),
    sheet: before.sheet === null ? null : sheet.sheet,
    headerRows,
    ...(before.firstRow === undefined ? {} : { firstRow: before.firstRow + moved }),
  };
  return {
    table,
    changes: [
      ...sheetChange(before.sheet, table.sheet),
      ...(moved === 0
        ? []
        : [
            `The header moved from ${rowsInWords(before.headerRows)} to ${rowsInWords(headerRows)}.`,
          ]),
      ...[...fitted.values()].flatMap(({ change }) => change ?? []),
    ],
    missing: [...fitted.values()].filter(({ found }) => !found).length,
  };
}

function fitSheet(before: Table, sheets: readonly Sheet[], years: number): Sheet | undefined {
  if (before.sheet === null) return sheets[0];
  const named = (name: string) => sheets.find(({ sheet }) => normalise(sheet) === normalise(name));
  const similar = mostSimilar(
    before.sheet,
    sheets.map(({ sheet }) => sheet),
  );
  return (
    named(shiftText(before.sheet, years)) ??
    named(before.sheet) ??
    (similar === undefined ? undefined : named(similar)) ??
    // A workbook with one sheet of figures calls it what it likes.
    bestByHeader(before, sheets, years)
  );
}

function bestByHeader(before: Table, sheets: readonly Sheet[], years: number): Sheet | undefined {
  const [best] = sheets
    .map((sheet) => ({
      sheet,
      found: foundIn(before, sheet.rows, fitHeaderRows(before, sheet.rows, years), years),
    }))
    .sort((a, b) => b.found - a.found);
  return best !== undefined && best.found * 2 >= locatorsOf(before).length ? best.sheet : undefined;
}

/** A header is looked for this far from where it stood. */
const reach = 40;

/** The rows in which most of the columns are found, nearest to where they stood. */
function fitHeaderRows(before: Table, rows: readonly Row[], years: number): number[] {
  const first = Math.min(...before.headerRows);
  const shifts = Array.from({ length: reach * 2 + 1 }, (_, i) => i - reach)
    .filter((shift) => first + shift >= 1 && first + shift <= rows.length)
    .sort((a, b) => Math.abs(a) - Math.abs(b) || a - b);
  const scored = shifts.map((shift) => {
    const headerRows = before.headerRows.map((row) => row + shift);
    return { headerRows, found: foundIn(before, rows, headerRows, years) };
  });
  const most = Math.max(0, ...scored.map(({ found }) => found));
  return scored.find(({ found }) => found === most)?.headerRows ?? [...before.headerRows];
}

function foundIn(
  before: Table,
  rows: readonly Row[],
  headerRows: readonly number[],
  years: number,
): number {
  const header = readHeader(rows, headerRows);
  return locatorsOf(before)
    .filter((locator) => typeof locator !== 'object' || !('letter' in locator))
    .filter((locator) => sameColumn(locator, header, years) !== undefined).length;
}

interface FittedLocator {
  readonly locator: Locator;
  readonly found: boolean;
  readonly change?: string;
}

/**
 * Each locator of last year's table with its place in the new one, by its text. Headers that are the
 * same are given out first: a column that one locator means is never another one renamed.
 */
function fitLocators(
  before: Table,
  header: readonly HeaderColumn[],
  data: readonly Row[],
  years: number,
): Map<string, FittedLocator> {
  const locators = locatorsOf(before);
  const fitted = new Map<string, FittedLocator>();
  const taken = new Set<number>();
  const give = (locator: Locator, fit: FittedLocator, index: number | undefined) => {
    fitted.set(JSON.stringify(locator), fit);
    if (index !== undefined) taken.add(index);
  };
  const open = () => locators.filter((locator) => !fitted.has(JSON.stringify(locator)));
  for (const locator of locators) {
    if (typeof locator === 'object' && 'letter' in locator)
      give(locator, byLetter(locator), undefined);
  }
  for (const spelling of [(one: Locator) => shiftLocator(one, years), (one: Locator) => one]) {
    const found = open().flatMap((locator) => {
      const search = findColumn(header, spelling(locator));
      return search.kind === 'found' && !taken.has(search.index)
        ? [{ locator, same: spelling(locator), index: search.index }]
        : [];
    });
    // Not before all are looked up: two locators may spell one column in two ways.
    for (const { locator, same, index } of found) give(locator, unchanged(locator, same), index);
  }
  const texts = textsTested(before);
  for (const locator of open()) {
    const free = header.filter(({ name, index }) => name !== '' && !taken.has(index));
    const tested = texts.get(JSON.stringify(locator)) ?? [];
    const column =
      columnThatHolds(tested, free, data) ?? columnLike(shiftLocator(locator, years), free);
    const fit =
      column === undefined
        ? gone(locator, free)
        : renamed(locator, locatorOf(header, column.index), column, tested);
    give(locator, fit, column?.index);
  }
  // In the order of the layout, as a person reads what changed.
  return new Map(
    locators.flatMap((locator) => {
      const key = JSON.stringify(locator);
      const fit = fitted.get(key);
      return fit === undefined ? [] : [[key, fit] as const];
    }),
  );
}

function byLetter(locator: Locator & { letter: string }): FittedLocator {
  return {
    locator,
    found: true,
    change: `Column ${locator.letter} has no header: look whether it is still the same column.`,
  };
}

function unchanged(locator: Locator, same: Locator): FittedLocator {
  return {
    locator: same,
    found: true,
    ...(JSON.stringify(same) === JSON.stringify(locator)
      ? {}
      : { change: `Column ${locatorInWords(locator)} is now ${locatorInWords(same)}.` }),
  };
}

/** The one column whose cells hold all the texts that rows were chosen by. */
function columnThatHolds(
  tested: readonly string[],
  free: readonly HeaderColumn[],
  data: readonly Row[],
): HeaderColumn | undefined {
  if (tested.length === 0) return undefined;
  const holding = free.filter(({ index }) => {
    const cells = new Set(data.map((row) => normalise(row[index])));
    return tested.every((text) => cells.has(normalise(text)));
  });
  return holding.length === 1 ? holding[0] : undefined;
}

/** The column of the most similar header of the same period; another period is another figure. */
function columnLike(locator: Locator, free: readonly HeaderColumn[]): HeaderColumn | undefined {
  const text = wordsOf(locator);
  const periods = periodsIn(text);
  const candidates = free.filter((column) => periodsIn(wordsUnder(column, locator)) === periods);
  const similar = mostSimilar(
    text,
    candidates.map((column) => wordsUnder(column, locator)),
  );
  return candidates.find((column) => wordsUnder(column, locator) === similar);
}

function renamed(
  locator: Locator,
  now: Locator,
  column: HeaderColumn,
  tested: readonly string[],
): FittedLocator {
  const alike = Math.round(similarity(wordsOf(locator), wordsUnder(column, locator)) * 100);
  const reason =
    tested.length === 0
      ? `${alike}% alike`
      : `it holds ${tested
          .slice(0, 3)
          .map((text) => `"${text}"`)
          .join(', ')}`;
  return {
    locator: now,
    found: true,
    change: `Column ${locatorInWords(locator)} seems to be renamed ${locatorInWords(now)} (${reason}): make sure that it means the same.`,
  };
}

function gone(locator: Locator, free: readonly HeaderColumn[]): FittedLocator {
  const words = [...new Set(free.map((column) => wordsUnder(column, locator)))];
  const nearest = nearestTexts(wordsOf(locator), words).slice(0, 3);
  return {
    locator,
    found: false,
    change:
      `Column ${locatorInWords(locator)} is missing; the nearest headers are ` +
      `${nearest.map((one) => `"${one}"`).join(', ')}: correct it, or take the column out of this release.`,
  };
}

/** The header in as many texts as the locator has. */
function wordsUnder(column: HeaderColumn, locator: Locator): string {
  return typeof locator === 'object' && 'header' in locator && typeof locator.header !== 'string'
    ? column.path.join(' ')
    : column.name;
}

function periodsIn(text: string): string {
  return periodsInText(text, 'financial-year')
    .map(({ period }) => period)
    .join(' ');
}

/** The same header, or the same but for its years moved on. */
function sameColumn(
  locator: Locator,
  header: readonly HeaderColumn[],
  years: number,
): Locator | undefined {
  const shifted = shiftLocator(locator, years);
  return [shifted, locator].find((one) => findColumn(header, one).kind === 'found');
}

function shiftLocator(locator: Locator, years: number): Locator {
  if (typeof locator === 'string') return shiftText(locator, years);
  if ('letter' in locator) return locator;
  const { header, ...rest } = locator;
  return {
    header:
      typeof header === 'string'
        ? shiftText(header, years)
        : header.map((text) => shiftText(text, years)),
    ...rest,
  };
}

function wordsOf(locator: Locator): string {
  if (typeof locator === 'string') return locator;
  if ('letter' in locator) return '';
  return typeof locator.header === 'string' ? locator.header : locator.header.join(' ');
}

function withPeriods(table: Table, years: number): Table {
  const { period } = table;
  return {
    ...table,
    period: 'fixed' in period ? { fixed: shiftPeriod(period.fixed, years) } : period,
    columns: Object.fromEntries(
      Object.entries(table.columns).map(([name, binding]) => [
        name,
        typeof binding === 'object' && 'byPeriod' in binding
          ? {
              byPeriod: Object.fromEntries(
                Object.entries(binding.byPeriod).map(([id, one]) => [shiftPeriod(id, years), one]),
              ),
            }
          : binding,
      ]),
    ),
  };
}

function movedBy(before: readonly number[], now: readonly number[]): number {
  return (now[0] ?? 1) - (before[0] ?? 1);
}

function rowsInWords(rows: readonly number[]): string {
  return `${rows.length === 1 ? 'row' : 'rows'} ${rows.join(' and ')}`;
}

function sheetChange(before: string | null, now: string | null): string[] {
  return before === now ? [] : [`Sheet "${before ?? ''}" is now "${now ?? ''}".`];
}
