import { median, type AuthorityCode } from '@oflog/metrics-core';

import { defineCheck } from '../check';
import type { Finding } from '../finding';
import type { PublicationFigures, StatedColumn } from '../publication-figures';

/** A row whose middle figure grows or shrinks so many times was read in another unit. */
const tooManyTimes = 5;
const enoughFigures = 3;

export const rowShifted = defineCheck({
  code: 'ROW_SHIFTED',
  group: 'time',
  severity: 'error',
  on: 'publication',
  protects: 'A council that sent pounds among others that sent thousands is not published.',
  cause:
    'Half of the figures of an authority or more are many times, or a small part of, those of the period before.',
  remedy:
    'Look at the row and at the one of the period before; accept a change that is real in `exceptions` of the release.',
  run: ({ histories }) => [...pairsOf(histories).values()].flatMap(shiftedIn),
});

interface Pair {
  readonly before: StatedColumn;
  readonly stated: StatedColumn;
}

/** Columns of one sheet in two periods that stood beside one another, whichever day it was, each once. */
function pairsOf(histories: PublicationFigures['histories']): Map<string, Pair[]> {
  const pairs = new Map<string, Pair[]>();
  for (const periods of histories) {
    for (const [index, stated] of periods.entries()) {
      const before = periods[index - 1];
      const [figure] = stated.numbers.values();
      if (before === undefined || figure === undefined) continue;
      const sheet = figure.source?.sheet ?? '';
      const place = [before.release.id, before.period, stated.release.id, stated.period, sheet];
      const beside = pairs.get(place.join(' ')) ?? [];
      pairs.set(place.join(' '), beside);
      if (!beside.some(({ stated: { column } }) => column === stated.column)) {
        beside.push({ before, stated });
      }
    }
  }
  return pairs;
}

function shiftedIn(pairs: readonly Pair[]): Finding[] {
  const times = new Map<AuthorityCode, number[]>();
  for (const { before, stated } of pairs) {
    for (const [authority, { value }] of stated.numbers) {
      const earlier = before.numbers.get(authority)?.value ?? 0;
      if (value === 0 || earlier === 0) continue;
      const ofRow = times.get(authority) ?? [];
      times.set(authority, ofRow);
      ofRow.push(Math.abs(value / earlier));
    }
  }
  const [first] = pairs;
  if (first === undefined) return [];
  const { before, stated } = first;
  return [...times].flatMap(([authority, ofRow]) => {
    if (ofRow.length < enoughFigures) return [];
    const middle = median(ofRow);
    if (middle === null || (middle < tooManyTimes && middle > 1 / tooManyTimes)) return [];
    const { publication, id } = stated.release;
    return {
      subject: { publication, release: id, authority, period: stated.period },
      found: `${middle.toPrecision(3)} times the figures of ${before.period} for ${authority} in ${stated.period}, in the middle of ${ofRow.length} columns`,
      expected: `less than ${tooManyTimes} times, and more than a fifth`,
    };
  });
}
