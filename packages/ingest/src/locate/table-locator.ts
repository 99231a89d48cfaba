// Finds the columns that one table's layout names, and reports those that are not there.
import type { Locator, RowCondition } from '@oflog/metrics-core';

import { rowTest, type RowTest } from './row-condition';
import { listOf, type Place, type ReportFault } from '../faults/fault';
import { columnLetters } from '../read';
import { findColumn, locatorInWords } from './find-column';
import { headerCell, headerRowsInWords, readHeader, type HeaderColumn, type Row } from './header';

export interface TableLocator {
  /** The column's index from 0; where it cannot be found the fault is reported, and any index given. */
  column(locator: Locator): number;
  test(condition: RowCondition): RowTest;
  tests(conditions: readonly RowCondition[]): RowTest[];
  report: ReportFault;
  readonly place: Place;
  /** Columns without a header, by index from 0, between the first and the last found by their header. */
  readonly unnamed: readonly number[];
  /** Whether everything asked for so far was found. */
  readonly complete: boolean;
}

export function locateIn(
  rows: readonly Row[],
  headerRows: readonly number[],
  place: Place,
  report: ReportFault,
): TableLocator {
  const header = readHeader(rows, headerRows);
  const found = { byHeader: new Set<number>(), byLetter: new Set<number>() };
  let complete = true;

  const reportMissing = (locator: Locator, nearest: readonly HeaderColumn[]) => {
    complete = false;
    report({
      code: 'LAYOUT_COLUMN_MISSING',
      place,
      found: `no column ${locatorInWords(locator)} in header ${headerRowsInWords(headerRows)}`,
      expected:
        nearest.length === 0
          ? 'a header in that row'
          : `one of its headers, of which the nearest are ${nearest.map((column) => describeColumn(column, headerRows)).join(', ')}`,
      remedy: correctLayout(place, 'the header'),
    });
  };

  const column = (locator: Locator): number => {
    const search = findColumn(header, locator);
    if (search.kind === 'found') {
      const isLetter = typeof locator === 'object' && 'letter' in locator;
      found[isLetter ? 'byLetter' : 'byHeader'].add(search.index);
      return search.index;
    }
    if (search.kind === 'missing') {
      reportMissing(locator, search.nearest);
    } else {
      complete = false;
      report({
        code: 'LAYOUT_COLUMN_AMBIGUOUS',
        place,
        found: `${search.columns.length} columns ${locatorInWords(locator)} in header ${headerRowsInWords(headerRows)}: ${listOf(search.columns.map((candidate) => describeColumn(candidate, headerRows)))}`,
        expected: 'one',
        remedy: `Say which with "occurrence", or name the headers above it as a list, in ${declarationOf(place)}.`,
      });
    }
    return -1;
  };

  const test = (condition: RowCondition): RowTest => {
    let pattern: RegExp | null = null;
    try {
      pattern = condition.pattern === undefined ? null : new RegExp(condition.pattern, 'u');
    } catch (error) {
      complete = false;
      report({
        code: 'LAYOUT_PATTERN_INVALID',
        place,
        found: `the pattern "${condition.pattern ?? ''}" (${error instanceof Error ? error.message : String(error)})`,
        expected: 'a regular expression (Unicode)',
        remedy: correctLayout(place, 'the pattern'),
      });
    }
    return rowTest(condition, column(condition.column), pattern);
  };

  return {
    column,
    test,
    tests: (conditions) => conditions.map(test),
    report: (fault) => {
      complete = false;
      report(fault);
    },
    place,
    get unnamed() {
      const [first, last] = [Math.min(...found.byHeader), Math.max(...found.byHeader)];
      return header
        .filter(({ name, index }) => name === '' && index > first && index < last)
        .map(({ index }) => index)
        .filter((index) => !found.byLetter.has(index));
    },
    get complete() {
      return complete;
    },
  };
}

/** `the layout of release x.2023-24.2024-12-12 of publication x`. */
export function declarationOf({ publication = '', release = '' }: Place): string {
  return `the layout of release ${release} (publication ${publication})`;
}

/** The usual remedy where a declaration and a file differ. */
export function correctLayout(place: Place, what: string): string {
  return `Correct ${what} in ${declarationOf(place)}.`;
}

function describeColumn(column: HeaderColumn, headerRows: readonly number[]): string {
  const path = column.path.length > 1 ? column.path : [column.name];
  const cell =
    column.path.length > 1 ? columnLetters(column.index) : headerCell(column, headerRows);
  return `${path.map((text) => `"${text}"`).join(' › ')} (${cell})`;
}
