// Finds the rows that name the columns of a table, above its first row.
import { readHeader } from '@oflog/ingest';

import { cellNumber, cellText, type Row } from './cells';

const mostRows = 3;

/**
 * The rows, counted from 1, from the top; empty where there is no header. `above` are the rows above
 * the first row of data, of which those from the index `from` on belong to the table; `figures` are
 * the columns that need a name, `areas` those of the authorities.
 */
export function headerRows(
  above: readonly Row[],
  from: number,
  figures: readonly number[],
  areas: readonly number[],
): number[] {
  const columns = [...areas, ...figures];
  const nearestFirst = Array.from({ length: above.length - from }, (_, i) => above.length - 1 - i);
  const headers = nearestFirst
    .map((index) => {
      const row = above[index] ?? [];
      const inSequence = isSequence(row, figures) && areas.some((area) => isWord(row[area]));
      const named = columns.filter((column) => isName(row[column], inSequence)).length;
      const numbers = figures.filter((column) => isFigure(row[column])).length;
      return { index, named, isHeader: named > 0 && (inSequence || named > numbers * 3) };
    })
    .filter(({ isHeader }) => isHeader);
  const most = Math.max(0, ...headers.map(({ named }) => named));
  const lowest = headers.find(({ named }) => named * 2 >= most);
  if (lowest === undefined) return [];
  // A header that comes again below published totals is declared once, above them.
  const first = headers.findLast(({ index }) =>
    saysTheSame(above[index], above[lowest.index], columns),
  );
  const index = first?.index ?? lowest.index;
  const upper = headers.map((header) => header.index).filter((other) => other < index);
  return withGroups(above, index, upper, figures, areas).map((chosen) => chosen + 1);
}

/** Columns may share a name, which `occurrence` tells apart; below this share they need groups. */
const enoughTold = 0.8;

/** Adds rows above as long as the columns cannot be told apart, and the row above tells more. */
function withGroups(
  above: readonly Row[],
  lowest: number,
  upper: readonly number[],
  figures: readonly number[],
  areas: readonly number[],
): number[] {
  const all = figures.length + areas.length;
  let chosen = [lowest];
  for (const index of upper) {
    const now = told(above, chosen, figures, areas);
    const wider = [index, ...chosen];
    if (now >= all * enoughTold || wider.length > mostRows) break;
    if (isTitle(above[index], figures)) continue;
    if (told(above, wider, figures, areas) > now) chosen = wider;
  }
  return chosen;
}

/** How many columns have a name of their own under these rows. */
function told(
  above: readonly Row[],
  chosen: readonly number[],
  figures: readonly number[],
  areas: readonly number[],
): number {
  const header = readHeader(
    above,
    chosen.map((index) => index + 1),
  );
  const paths = figures.map((column) => header[column]?.path.join('\n') ?? '');
  const named = areas.filter((column) => (header[column]?.name ?? '') !== '');
  return new Set(paths.filter((path) => path !== '')).size + named.length;
}

/** One text at the left, of the whole sheet and not of a group of columns. */
function isTitle(row: Row | undefined, figures: readonly number[]): boolean {
  const filled = (row ?? []).flatMap((cell, index) => (cellText(cell) === '' ? [] : [index]));
  return filled.length === 1 && (filled[0] ?? 0) < Math.min(...figures);
}

function saysTheSame(a: Row | undefined, b: Row | undefined, columns: readonly number[]): boolean {
  const same = columns.filter((column) => cellText(a?.[column]) === cellText(b?.[column]));
  return same.length >= columns.length * 0.9;
}

/** A text with a letter or digit in it; a dash or colon alone is a marker. Years head columns too. */
function isName(cell: Row[number] | undefined, numbersToo: boolean): boolean {
  return /[\p{L}\p{N}]/u.test(cellText(cell)) && (numbersToo || !isFigure(cell));
}

function isFigure(cell: Row[number] | undefined): boolean {
  const number = cellNumber(cell);
  return number !== null && !(Number.isInteger(number) && number >= 1974 && number <= 2049);
}

/** Numbers that count on from column to column, such as ages. */
function isSequence(row: Row, figures: readonly number[]): boolean {
  const numbers = figures.map((column) => cellNumber(row[column])).filter((one) => one !== null);
  return (
    numbers.length > 2 && numbers.every((one, i) => i === 0 || one === (numbers[i - 1] ?? 0) + 1)
  );
}

/** A word and no code: three small letters in a row. */
function isWord(cell: Row[number] | undefined): boolean {
  return /\p{Ll}{3}/u.test(cellText(cell));
}
