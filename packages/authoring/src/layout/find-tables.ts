// Finds the tables of a sheet: rows of authorities, the header above them, and what each column holds.
import { readHeader, type HeaderColumn } from '@oflog/ingest';

import {
  authorityColumns,
  chosenColumns,
  fewestAuthorities,
  type AuthorityColumnFound,
} from './authority-columns';
import type { AuthorityTexts } from './authority-texts';
import { cellNumber, cellText, isEmptyRow, type Row } from './cells';
import { columnContent, isFigures, isLabels, type ColumnContent } from './column-content';
import { fillContinuedRows } from './continued-rows';
import { countyTotals } from './county-totals';
import { headerRows } from './header-rows';

/** Rows are counted from 1, as the sheet shows them; columns from 0. */
export interface FoundTable {
  /** From the top; empty where no row names the columns. */
  readonly headerRows: readonly number[];
  readonly header: readonly HeaderColumn[];
  /** The first and the last row that names an authority. */
  readonly firstRow: number;
  readonly lastRow: number;
  /** Columns that a layout would name, each with its scheme. */
  readonly authority: readonly AuthorityColumnFound[];
  /** Other columns that name authorities too. */
  readonly alsoAuthority: readonly AuthorityColumnFound[];
  /** How many rows name an authority, and how many authorities they name. */
  readonly rows: number;
  readonly authorities: number;
  readonly figures: readonly ColumnContent[];
  readonly labels: readonly ColumnContent[];
  /** Footnote signs behind figures and behind authorities, each once. */
  readonly signs: readonly string[];
  /** Rows with figures that name no authority: totals, classes, bodies that the register has not. */
  readonly otherRows: readonly OtherRow[];
  /** Rows of words after the table. */
  readonly notes: readonly { readonly row: number; readonly text: string }[];
  /** Rows of counties that hold the totals of their districts; they are among the other rows too. */
  readonly countyTotals: readonly OtherRow[];
  /** Columns whose cells count for the empty ones below them, counted from 0. */
  readonly fillDown: readonly number[];
  /** Codes of the authorities, each once. */
  readonly codes: readonly string[];
  /** The rows that name an authority. */
  readonly dataRows: readonly Row[];
  /** The filled rows from header to end that name none: totals, notes, blank areas. */
  readonly restRows: readonly { readonly row: number; readonly cells: Row }[];
}

export interface OtherRow {
  readonly row: number;
  /** What stands in the column of authorities and in the first text of the row. */
  readonly code: string;
  readonly text: string;
  /** Whom the name nearly means, where it is no name of the register. */
  readonly nearly?: { readonly code: string; readonly name: string };
}

export function findTables(sheet: readonly Row[], texts: AuthorityTexts): FoundTable[] {
  const columns = authorityColumns(sheet, texts);
  const chosen = chosenColumns(columns);
  const [area] = chosen;
  if (area === undefined) return [];
  const namedIn = (rows: readonly Row[]) =>
    rows.flatMap((row, index) => (namesAuthority(row, chosen, texts) ? [index] : []));
  const stated = namedIn(sheet);
  const figures = figureColumns(sheet, stated, columns).map(({ index }) => index);
  const { rows, columns: fillDown } = fillContinuedRows(sheet, stated, area.index, figures);
  return blocksOf(rows, fillDown.length === 0 ? stated : namedIn(rows), chosen)
    .map((block) => ({ ...describeBlock(rows, block, chosen, columns, texts), fillDown }))
    .filter(({ authorities }) => authorities >= fewestAuthorities);
}

interface Block {
  /** Indexes of the rows that name an authority. */
  readonly named: readonly number[];
  /** The rows that belong to the block, its header and notes included. */
  readonly from: number;
  readonly to: number;
}

/** A row of words where the table has figures starts a table of its own, with its own header. */
function blocksOf(
  rows: readonly Row[],
  named: readonly number[],
  chosen: readonly AuthorityColumnFound[],
): Block[] {
  const figures = figureColumns(rows, named, chosen);
  const starts = named.flatMap((index, nth) => {
    const before = named[nth - 1];
    if (before === undefined) return [{ nth, header: 0 }];
    const between = Array.from({ length: index - before - 1 }, (_, i) => before + 1 + i);
    const header = between.find((row) => isHeaderLike(rows[row], figures, chosen));
    return header === undefined ? [] : [{ nth, header }];
  });
  return starts.map(({ nth, header }, i) => {
    const next = starts[i + 1];
    return { named: named.slice(nth, next?.nth), from: header, to: next?.header ?? rows.length };
  });
}

/** Fewer figures than these tell nothing about a header. */
const fewestHeaders = 2;

/** Words over most columns of figures; or over fewer, if the row names the areas and has no figure. */
function isHeaderLike(
  row: Row | undefined,
  figures: readonly ColumnContent[],
  areas: readonly AuthorityColumnFound[],
): boolean {
  const cells = figures.map(({ index, texts }) => ({ text: cellText(row?.[index]), texts }));
  const words = cells.filter(({ text }) => text.length > 3 && cellNumber(text) === null);
  if (words.length < fewestHeaders) return false;
  if (words.length * 2 > figures.length) return true;
  const filled = cells.filter(({ text }) => text !== '');
  const areMarkers = words.some(({ text, texts }) => texts.some(([marker]) => marker === text));
  return (
    words.length === filled.length &&
    new Set(words.map(({ text }) => text)).size === words.length &&
    !areMarkers &&
    areas.some(({ index }) => cellText(row?.[index]) !== '')
  );
}

function describeBlock(
  rows: readonly Row[],
  { named: allNamed, from, to }: Block,
  chosen: readonly AuthorityColumnFound[],
  columns: readonly AuthorityColumnFound[],
  texts: AuthorityTexts,
): Omit<FoundTable, 'fillDown'> {
  const councils = withoutRegions(rows, allNamed, { from, to }, chosen, texts);
  const totals = totalsOfCounties(rows, councils, chosen, texts);
  const inTotals = new Set(totals.map(({ row }) => row - 1));
  const named = councils.filter((index) => !inTotals.has(index));
  const first = named[0] ?? from;
  const last = named.at(-1) ?? first;
  const figures = figureColumns(rows, named, columns);
  const dataRows = named.map((index) => rows[index] ?? []);
  const figureIndexes = figures.map(({ index }) => index);
  const headers = headerRows(
    rows.slice(0, first),
    from,
    figureIndexes,
    chosen.map(({ index }) => index),
  );
  const header = readHeader(rows, headers);
  const width = Math.max(0, ...dataRows.map((row) => row.length));
  const taken = new Set([...figures, ...columns].map(({ index }) => index));
  const labels = Array.from({ length: width }, (_, index) => index)
    .filter((index) => !taken.has(index))
    .map((index) => columnContent(dataRows, index))
    .filter((content) => isLabels(content, dataRows.length));
  const aboveFirst = headers.at(-1) ?? from;
  const isNamed = new Set(named);
  const codes = [...new Set(dataRows.flatMap((row) => authorityOf(row, chosen, texts) ?? []))];
  return {
    headerRows: headers,
    header,
    firstRow: first + 1,
    lastRow: last + 1,
    authority: chosen,
    alsoAuthority: columns.filter((column) => !chosen.includes(column)),
    rows: named.length,
    authorities: codes.length,
    countyTotals: totals,
    codes,
    dataRows,
    restRows: rows
      .slice(aboveFirst, to)
      .map((cells, i) => ({ row: aboveFirst + i + 1, cells }))
      .filter(({ row, cells }) => !isNamed.has(row - 1) && !isEmptyRow(cells)),
    figures,
    labels,
    signs: signsOf(dataRows, chosen, figures, texts),
    otherRows: otherRows(rows, isNamed, aboveFirst, to, figureIndexes, chosen, texts),
    notes: rows.slice(last + 1, to).flatMap((row, i) => {
      const words = isEmptyRow(row) || holdsFigures(row, figureIndexes) ? '' : firstText(row);
      return words === '' ? [] : [{ row: last + 2 + i, text: words }];
    }),
  };
}

function figureColumns(
  rows: readonly Row[],
  named: readonly number[],
  areas: readonly AuthorityColumnFound[],
): ColumnContent[] {
  const dataRows = named.map((index) => rows[index] ?? []);
  const width = Math.max(0, ...dataRows.map((row) => row.length));
  const taken = new Set(areas.map(({ index }) => index));
  return Array.from({ length: width }, (_, index) => index)
    .filter((index) => !taken.has(index))
    .map((index) => columnContent(dataRows, index))
    .filter(isFigures);
}

function otherRows(
  rows: readonly Row[],
  named: ReadonlySet<number>,
  from: number,
  to: number,
  figures: readonly number[],
  chosen: readonly AuthorityColumnFound[],
  texts: AuthorityTexts,
): OtherRow[] {
  const [area] = chosen;
  return rows.slice(from, to).flatMap((row, i) => {
    const index = from + i;
    if (named.has(index) || !holdsFigures(row, figures)) return [];
    const code = cellText(row[area?.index ?? 0]);
    const isName = area?.scheme === 'name' && texts.authority('name', code) === undefined;
    const nearly = isName ? texts.nearly(code) : undefined;
    return [
      {
        row: index + 1,
        code,
        text: firstText(row, code),
        ...(nearly === undefined ? {} : { nearly: { code: nearly.code, name: nearly.name } }),
      },
    ];
  });
}

/** So many regions that no authority is called by show that the table lists regions. */
const fewestRegions = 2;

/** Without regions that a combined authority is called by, where the table lists all regions. */
function withoutRegions(
  rows: readonly Row[],
  named: readonly number[],
  { from, to }: Pick<Block, 'from' | 'to'>,
  [area]: readonly AuthorityColumnFound[],
  texts: AuthorityTexts,
): readonly number[] {
  if (area?.scheme !== 'name') return named;
  const names = new Set(named);
  const isRegion = (index: number) => texts.isRegion(cellText(rows[index]?.[area.index]));
  const others = rows.slice(from, to).filter((_, i) => !names.has(from + i) && isRegion(from + i));
  return others.length < fewestRegions ? named : named.filter((index) => !isRegion(index));
}

function totalsOfCounties(
  rows: readonly Row[],
  named: readonly number[],
  chosen: readonly AuthorityColumnFound[],
  texts: AuthorityTexts,
): OtherRow[] {
  const figures = figureColumns(rows, named, chosen).map(({ index }) => index);
  const stated = named.flatMap((index) => {
    const cells = rows[index] ?? [];
    const code = authorityOf(cells, chosen, texts);
    return code === undefined ? [] : [{ row: index + 1, cells, code }];
  });
  return countyTotals(stated, figures, texts.register).map(({ row, cells }) => {
    const code = cellText(cells[chosen[0]?.index ?? 0]);
    return { row, code, text: firstText(cells, code) };
  });
}

function holdsFigures(row: Row, figures: readonly number[]): boolean {
  const numbers = figures.filter((column) => cellNumber(row[column]) !== null);
  return numbers.length > 0 && numbers.length * 2 >= figures.length;
}

function firstText(row: Row, except = ''): string {
  const texts = row.map(cellText).filter((text) => text !== '' && cellNumber(text) === null);
  return texts.find((text) => text !== except) ?? texts[0] ?? '';
}

function signsOf(
  dataRows: readonly Row[],
  chosen: readonly AuthorityColumnFound[],
  figures: readonly ColumnContent[],
  texts: AuthorityTexts,
): string[] {
  const behindAreas = dataRows.flatMap((row) =>
    chosen.flatMap(({ index, scheme }) => texts.sign(scheme, cellText(row[index])) ?? []),
  );
  return [...new Set([...figures.flatMap(({ signs }) => signs), ...behindAreas])];
}

function namesAuthority(
  row: Row,
  chosen: readonly AuthorityColumnFound[],
  texts: AuthorityTexts,
): boolean {
  return authorityOf(row, chosen, texts) !== undefined;
}

function authorityOf(
  row: Row,
  chosen: readonly AuthorityColumnFound[],
  texts: AuthorityTexts,
): string | undefined {
  for (const { index, scheme } of chosen) {
    const text = cellText(row[index]);
    const authority = text === '' ? undefined : texts.authority(scheme, text);
    if (authority !== undefined) return authority;
  }
  return undefined;
}
