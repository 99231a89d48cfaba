// What the cells of a column hold over the rows of a table: numbers with their range, texts, nothing.
import { signBehind, type CellValue } from '@oflog/ingest';

import { cellNumber, cellText, hasThousandsSeparator, type Row } from './cells';

export interface ColumnContent {
  /** Counted from 0. */
  readonly index: number;
  readonly numbers: number;
  readonly min: number;
  readonly max: number;
  readonly empty: number;
  /** Each text that is no number, with how often it stands there, the most frequent first. */
  readonly texts: readonly (readonly [text: string, count: number])[];
  /** Whether numbers are written as text with a comma between thousands. */
  readonly thousands: boolean;
  /** Whether numbers are written as text with a sign of per cent. */
  readonly percent: boolean;
  /** Footnote signs behind numbers, such as `(r)`, each once. */
  readonly signs: readonly string[];
}

export function columnContent(rows: readonly Row[], index: number): ColumnContent {
  const stated = rows.map((row): CellValue | undefined => row[index]);
  const signed = stated.map(signedNumber);
  const cells = stated.map((cell, i) => signed[i]?.before ?? cell);
  const numbers = cells.map(cellNumber).filter((number) => number !== null);
  const counts = new Map<string, number>();
  for (const cell of cells) {
    const text = cellText(cell);
    if (text !== '' && cellNumber(cell) === null) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return {
    index,
    numbers: numbers.length,
    min: numbers.reduce((least, number) => Math.min(least, number), Infinity),
    max: numbers.reduce((most, number) => Math.max(most, number), -Infinity),
    empty: cells.filter((cell) => cellText(cell) === '').length,
    texts: [...counts].sort(([a, timesA], [b, timesB]) => timesB - timesA || (a < b ? -1 : 1)),
    thousands: cells.some(hasThousandsSeparator),
    percent: cells.some((cell) => /\d ?%$/.test(cellText(cell))),
    signs: [...new Set(signed.flatMap((one) => one?.sign ?? []))],
  };
}

/** The number and the sign of a text such as `1,234 (r)`. */
function signedNumber(cell: CellValue | undefined): { before: string; sign: string } | null {
  const behind = typeof cell === 'string' ? signBehind(cellText(cell)) : null;
  return behind !== null && cellNumber(behind.before) !== null ? behind : null;
}

/** More different texts than these are words, not markers for missing figures. */
const mostMarkers = 12;

/** Whether the column holds figures: numbers, and beside them nothing but a few markers. */
export function isFigures({ numbers, texts }: ColumnContent): boolean {
  const others = texts.reduce((sum, [, count]) => sum + count, 0);
  return numbers > 0 && texts.length <= mostMarkers && numbers * 3 >= others;
}

/** Whether the column sorts rows into classes: few texts, each of several rows. */
export function isLabels({ numbers, texts }: ColumnContent, rows: number): boolean {
  return numbers === 0 && texts.length > 0 && texts.length <= 60 && texts.length * 2 <= rows;
}
