// Reads each cell of a table as a reader does, by the heads of its row and its column, and says what must
// stand there.
import { authorityTypeNames } from '@oflog/metrics-core';
import type { HTMLElement } from 'node-html-parser';

import {
  figureText,
  latestPeriod,
  type Expected,
  type GroupFigures,
  type GroupKind,
  type Measure,
} from './expected.ts';
import type { HeldAuthority } from './held-data.ts';
import type { NumbersRead } from './numbers-in-words.ts';
import { wordsOf } from './page.ts';
import type { PageScope } from './page-scope.ts';
import { withoutPlainNumbers } from './plain-numbers.ts';
import { spreadOf } from './spread.ts';
import { written, writtenNumber, writtenPeriod } from './written.ts';

/** What the heads of a cell say that it holds. */
interface Place {
  measure: Measure | null;
  authority: HeldAuthority | null;
  group: GroupKind | null;
  period: string | null;
  isMiddleHalf: boolean;
}

export function readTable(
  table: HTMLElement,
  scope: PageScope,
  expected: Expected,
  definitions: readonly string[],
): NumbersRead {
  const read: NumbersRead = { compared: 0, faults: [], unexplained: [] };
  const caption = table.querySelector('caption');
  const heads = table.querySelectorAll('thead th');
  const around = placeOf(caption, scope, expected, scope.measureOf(table));
  for (const row of table.querySelectorAll('tbody tr')) {
    const cells = row.querySelectorAll('th, td');
    const head = row.querySelector('th') ?? cells[0] ?? row;
    const ofRow = placeOf(head, scope, expected, around.measure);
    cells.forEach((cell, at) => {
      const isFigure = cell.classList.contains('govuk-table__cell--numeric');
      if (cell === head || (!isFigure && !/\d/.test(cell.text))) return;
      const column = heads[at] ?? null;
      const ofColumn = placeOf(column, scope, expected, ofRow.measure ?? around.measure);
      const where = `${wordsOf(caption)}, “${wordsOf(head)}”, “${wordsOf(column)}”`;
      const place = together(around, ofRow, ofColumn);
      const must = isFigure
        ? (mustCount(place, head, column, scope, expected) ?? mustStand(place, scope, expected))
        : null;
      const found = wordsOf(cell);
      if (must === null) {
        const rest = withoutPlainNumbers(found, definitions);
        if (/\d/.test(rest)) read.unexplained.push(`${where}: ${found}`);
        return;
      }
      read.compared += 1;
      if (must.includes(found)) return;
      read.faults.push(`${where}: ${found} stands there, data/ has ${must.join(' or ')}`);
    });
  }
  return read;
}

function together(around: Place, ofRow: Place, ofColumn: Place): Place {
  return {
    measure: ofRow.measure ?? ofColumn.measure ?? around.measure,
    authority: ofRow.authority ?? ofColumn.authority,
    group: ofRow.group ?? ofColumn.group,
    period: ofRow.period ?? ofColumn.period ?? around.period,
    isMiddleHalf: ofRow.isMiddleHalf || ofColumn.isMiddleHalf,
  };
}

function placeOf(
  head: HTMLElement | null,
  scope: PageScope,
  expected: Expected,
  measureAround: Measure | null,
): Place {
  if (head === null) return { ...nowhere, measure: measureAround };
  const measure = scope.measureIn(head) ?? measureAround;
  const words = wordsOf(head);
  return {
    measure,
    authority: scope.authorityIn(head),
    group: groupIn(words, scope.authority),
    period: measure === null ? null : periodIn(periodWords(head), measure, expected),
    isMiddleHalf: /middle half/i.test(words),
  };
}

const nowhere: Place = {
  measure: null,
  authority: null,
  group: null,
  period: null,
  isMiddleHalf: false,
};

/** `England, median (with a figure)`, `15 similar places, median`. */
function groupIn(words: string, subject: HeldAuthority | null): GroupKind | null {
  const [, name] = /^(.*?),? (?:median|middle half)\b/i.exec(words) ?? [];
  return groupNamed(
    /^middle half of similar places/i.test(words) ? 'similar places' : name,
    subject,
  );
}

/** `England`, `county councils`, `the South West`, `15 similar places`. */
function groupNamed(name: string | undefined, subject: HeldAuthority | null): GroupKind | null {
  if (name === undefined) return null;
  if (/^England$/.test(name)) return 'england';
  if (/similar places?$/i.test(name)) return 'neighbours';
  if (subject === null) return null;
  const plain = name.replace(/^the /i, '').toLowerCase();
  if (plain === subject.region.toLowerCase()) return 'region';
  return plain === typeGroupName(subject.type).toLowerCase() ? 'type' : null;
}

function typeGroupName(type: string): string {
  if (type === 'combined-authority' || type === 'gla') {
    return 'combined authorities and the Greater London Authority';
  }
  return Object.entries(authorityTypeNames).find(([id]) => id === type)?.[1].many ?? type;
}

/** Beside the name of a measure, unit and period stand in smaller type. */
function periodWords(head: HTMLElement): string {
  const [beside] = head.querySelectorAll('.app-quiet').filter(({ text }) => /\d/.test(text));
  return wordsOf(beside ?? head);
}

/** The period that ends the words, or stands before its explanation in brackets. */
function periodIn(words: string, measure: Measure, expected: Expected): string | null {
  const text = words.replace(/ ?\((?:April|August|January) .*\)$/, '').replace(/\)$/, '');
  const found = expected.periodsOf(measure).filter((period) => {
    const label = writtenPeriod(period);
    return text === label || text.endsWith(` ${label}`);
  });
  // The longest: `1 April 2021` ends in the label of a year, too.
  return found.toSorted((a, b) => writtenPeriod(b).length - writtenPeriod(a).length)[0] ?? null;
}

/** How many authorities have such a value, or such a reason; null where a cell counts nothing. */
function mustCount(
  { measure, period }: Place,
  head: HTMLElement,
  column: HTMLElement | null,
  scope: PageScope,
  expected: Expected,
): string[] | null {
  const counts = wordsOf(column);
  if (measure === null || !/^(?:(?:Number of )?authorities|Share)$/i.test(counts)) return null;
  const [anybody] = expected.authorities;
  const at =
    period ??
    (anybody === undefined ? null : latestPeriod(measure, anybody, expected, { forAll: true }));
  if (at === null) return null;
  const spread = spreadOf(measure, at, scope, expected);
  const words = wordsOf(head);
  const count = spread.inBand(words) ?? spread.inInterval(words) ?? spread.inWords(words);
  if (count === null) return null;
  if (counts !== 'Share') return [String(count)];
  return [`${writtenNumber((count / spread.members.length) * 100, 1)}%`];
}

/** The texts that may stand in a place; null where its heads do not say enough. */
function mustStand(
  place: Place,
  { authority, isOfAll }: PageScope,
  expected: Expected,
): string[] | null {
  const { measure, group, period, isMiddleHalf } = place;
  // England is the same for everybody, so on a page about no authority anybody may ask.
  const subject = place.authority ?? authority ?? expected.authorities[0];
  if (measure === null || subject === undefined) return null;
  const at = period ?? latestPeriod(measure, subject, expected, { forAll: isOfAll });
  if (at === null) return null;
  if (isMiddleHalf) {
    return middleHalfTexts(expected.group(group ?? 'neighbours', measure, subject, at), measure);
  }
  if (group !== null) return medianTexts(expected.group(group, measure, subject, at), measure);
  if (place.authority === null) return null;
  return [figureText(measure, subject, at, expected)];
}

function medianTexts({ median, members, withValue }: GroupFigures, measure: Measure): string[] {
  const text = median === null ? 'no median' : written(median, measure);
  return [text, `${text} (${withValue} of ${members})`];
}

function middleHalfTexts(group: GroupFigures, measure: Measure): string[] {
  const { lowerQuartile: lower, upperQuartile: upper, withValue } = group;
  const text =
    lower === null || upper === null
      ? 'none'
      : `${written(lower, measure)} to ${written(upper, measure)}`;
  return [text, `${text} (${withValue})`];
}
