// Finds the column that a locator means, or says which come nearest.
import { distance } from 'fastest-levenshtein';

import type { Locator } from '@oflog/metrics-core';

import { normalise, type HeaderColumn } from './header';

export type ColumnSearch =
  | { readonly kind: 'found'; readonly index: number }
  | { readonly kind: 'missing'; readonly nearest: readonly HeaderColumn[] }
  | { readonly kind: 'ambiguous'; readonly columns: readonly HeaderColumn[] };

export function findColumn(header: readonly HeaderColumn[], locator: Locator): ColumnSearch {
  if (typeof locator === 'object' && 'letter' in locator) {
    return { kind: 'found', index: indexOfLetters(locator.letter) };
  }
  const { header: wanted, occurrence } =
    typeof locator === 'string' ? { header: locator, occurrence: undefined } : locator;
  const columns = header.filter((column) => isNamed(column, wanted));
  const [first, second] = columns;
  if (occurrence === undefined && second !== undefined) return { kind: 'ambiguous', columns };
  const found = occurrence === undefined ? first : columns[occurrence - 1];
  if (found !== undefined) return { kind: 'found', index: found.index };
  // With too high an occurrence, the columns of that very name are what comes nearest.
  return {
    kind: 'missing',
    nearest: first === undefined ? nearestColumns(header, wanted) : columns,
  };
}

/** The locator as its declaration has it: `"Class"`, `"1. Dwellings" › "Total"`, `column D`. */
export function locatorInWords(locator: Locator): string {
  if (typeof locator === 'string') return `"${locator}"`;
  if ('letter' in locator) return `column ${locator.letter}`;
  const texts = typeof locator.header === 'string' ? [locator.header] : locator.header;
  const path = texts.map((text) => `"${text}"`).join(' › ');
  return locator.occurrence === undefined ? path : `${path}, occurrence ${locator.occurrence}`;
}

function isNamed(column: HeaderColumn, wanted: string | readonly string[]): boolean {
  if (column.name === '') return false;
  if (typeof wanted === 'string') return column.name === normalise(wanted);
  const path = wanted.map(normalise).filter((text) => text !== '');
  return path.length === column.path.length && path.every((text, i) => text === column.path[i]);
}

const nearestShown = 3;

function nearestColumns(
  header: readonly HeaderColumn[],
  wanted: string | readonly string[],
): HeaderColumn[] {
  const isPath = typeof wanted !== 'string';
  const text = comparable(isPath ? wanted.join(' ') : wanted);
  return header
    .filter((column) => column.name !== '')
    .map((column) => {
      const name = comparable(isPath ? column.path.join(' ') : column.name);
      // A text that only gained a note at its end is nearer than its length makes it.
      const starts = name.startsWith(text) || text.startsWith(name);
      return { column, away: starts ? 1 : distance(text, name) };
    })
    .sort((a, b) => a.away - b.away || a.column.index - b.column.index)
    .slice(0, nearestShown)
    .map(({ column }) => column);
}

function comparable(text: string): string {
  return normalise(text).toLowerCase();
}

function indexOfLetters(letters: string): number {
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
