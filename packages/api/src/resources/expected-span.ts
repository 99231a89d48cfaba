// The days that a publisher's words about its next release mean: `due in November 2026`.
import type { Day } from '@oflog/metrics-core';

export interface Span {
  from: Day;
  /** The last day. */
  to: Day;
}

const months = [
  ...['january', 'february', 'march', 'april', 'may', 'june'],
  ...['july', 'august', 'september', 'october', 'november', 'december'],
];
/** First and last month. */
const seasons: Readonly<Record<string, readonly [number, number]>> = {
  spring: [3, 5],
  summer: [6, 8],
  autumn: [9, 11],
};

/**
 * The month with its year that the words name first, else the season (of spring, summer and autumn), else
 * the year. Null where they name none.
 */
export function spanInWords(words: string): Span | null {
  const dated = /\b([a-z]+)(?: of)? (\d{4})\b/gi;
  for (const [, word = '', year = ''] of words.matchAll(dated)) {
    const month = months.indexOf(word.toLowerCase()) + 1;
    if (month > 0) return span(year, month, month);
    const season = seasons[word.toLowerCase()];
    if (season !== undefined) return span(year, ...season);
  }
  const [year] = /\b\d{4}\b/.exec(words) ?? [];
  return year === undefined ? null : span(year, 1, 12);
}

function span(year: string, first: number, last: number): Span {
  const end = new Date(Date.UTC(Number(year), last, 0)).getUTCDate();
  return {
    from: `${year}-${twoDigits(first)}-01`,
    to: `${year}-${twoDigits(last)}-${twoDigits(end)}`,
  };
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
