// Periods as they stand inside other texts: headers, names of sheets and files, titles.
import { periodOf, readPeriod, type PeriodId, type PeriodKind } from '@oflog/metrics-core';

export interface PeriodInText {
  readonly period: PeriodId;
  /** The spelling in the text. */
  readonly text: string;
}

const firstYear = 1974;
const lastYear = 2049;

/** The end of a financial year: `31 March 2023`, `year ending March 2023`. */
const endOfYear =
  /(?:\b(?:(?:as )?at|on|the year (?:ending|ended|to)|year (?:ending|ended|to))\s+)?\b(?:31(?:st)?\s+)?March\s+(\d{4})(?!\d)/gi;

/**
 * Years as two numbers (`2021-22`, `2021/2022`, `2021_22`, `1516`, `08-09`), by the March in which they
 * end, or as one (`2021`).
 */
export function periodsInText(text: string, kind: PeriodKind): PeriodInText[] {
  const twoYears = [
    ...text.matchAll(/(?<!\d)(\d{4}|\d{2})\s*(?:[-/–_]|to)?\s*(\d{4}|\d{2})(?!\d)/g),
  ]
    .map(([spelling, from = '', to = '']) => ({ spelling, years: consecutive(from, to) }))
    .flatMap(({ spelling, years }) => (years === null ? [] : { text: spelling, year: years }));
  if (twoYears.length > 0) {
    return twoYears.map(({ text: spelling, year }) => ({
      text: spelling,
      period: periodOf(kind === 'academic-year' ? 'academic-year' : 'financial-year', year),
    }));
  }
  const ends = [...text.matchAll(endOfYear)];
  if (ends.length > 0 && kind === 'financial-year') {
    return ends.map(([spelling, digits]) => ({
      text: spelling,
      period: periodOf('financial-year', Number(digits) - 1),
    }));
  }
  return [...text.matchAll(/(?<!\d)(\d{4})(?!\d)/g)].flatMap(([spelling, digits]) => {
    const year = Number(digits);
    return year >= firstYear && year <= lastYear
      ? [{ text: spelling, period: periodOf('calendar-year', year) }]
      : [];
  });
}

/** What a cell of a column of periods says, whatever kind of period it is; null where it is none. */
export function periodOfCell(text: string): { period: PeriodId; kind: PeriodKind } | null {
  for (const kind of ['financial-year', 'date'] as const) {
    const period = readPeriod(text, kind);
    if (period !== null) return { period, kind };
  }
  const year = /^\d{4}$/.test(text) ? Number(text) : null;
  return year !== null && year >= firstYear && year <= lastYear
    ? { period: text, kind: 'calendar-year' }
    : readInterval(text);
}

/** `2020-08-01/P1Y` of any kind of year. */
function readInterval(text: string): { period: PeriodId; kind: PeriodKind } | null {
  for (const kind of ['academic-year', 'calendar-year'] as const) {
    const period = text.endsWith('/P1Y') ? readPeriod(text, kind) : null;
    if (period !== null) return { period, kind };
  }
  return null;
}

/** The first of two consecutive years, however short they are written; null where they are not. */
function consecutive(from: string, to: string): number | null {
  const start = from.length === 4 ? Number(from) : century(Number(from));
  const end = to.length === 4 ? Number(to) : Math.floor((start + 1) / 100) * 100 + Number(to);
  return end === start + 1 && start >= firstYear && start <= lastYear ? start : null;
}

function century(year: number): number {
  return year > 73 ? 1900 + year : 2000 + year;
}
