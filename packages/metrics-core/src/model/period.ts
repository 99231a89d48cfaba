// Periods: their first and last day, their order, their labels, and how one kind aligns with another.
// All on ids and ISO days as text; no time zones, no Date.
import type { Alignment } from './formula';
import type { Day, PeriodId } from './text';
import type { PeriodKind } from './vocabulary';

/** The kind of period that an id names. Throws where the text is no id of a period. */
export function kindOfPeriod(id: PeriodId): PeriodKind {
  if (/^\d{4}-\d{2}$/.test(id)) return 'financial-year';
  if (/^AY\d{4}-\d{2}$/.test(id)) return 'academic-year';
  if (/^\d{4}$/.test(id)) return 'calendar-year';
  if (/^\d{4}-\d{2}-\d{2}$/.test(id)) return 'date';
  throw new Error(
    `"${id}" is no period. Write 2022-23 (financial year), AY2022-23 (academic year), ` +
      '2022 (calendar year) or 2022-10-01 (a date).',
  );
}

/** The first day of a period. */
export function firstDay(id: PeriodId): Day {
  const year = startYear(id);
  switch (kindOfPeriod(id)) {
    case 'financial-year':
      return `${year}-04-01`;
    case 'academic-year':
      return `${year}-08-01`;
    case 'calendar-year':
      return `${year}-01-01`;
    case 'date':
      return id;
  }
}

/** The last day of a period. */
export function lastDay(id: PeriodId): Day {
  const year = startYear(id);
  switch (kindOfPeriod(id)) {
    case 'financial-year':
      return `${year + 1}-03-31`;
    case 'academic-year':
      return `${year + 1}-07-31`;
    case 'calendar-year':
      return `${year}-12-31`;
    case 'date':
      return id;
  }
}

/** Orders periods by their last day, then by their first. */
export function comparePeriods(a: PeriodId, b: PeriodId): number {
  return compareText(lastDay(a), lastDay(b)) || compareText(firstDay(a), firstDay(b));
}

/** `2022-23`, `2022/23` for an academic year, `2022`, `1 October 2022`. */
export function periodLabel(id: PeriodId): string {
  switch (kindOfPeriod(id)) {
    case 'financial-year':
    case 'calendar-year':
      return id;
    case 'academic-year':
      return id.slice(2).replace('-', '/');
    case 'date':
      return dayLabel(id);
  }
}

/** The period in words, for a reader who does not know the usage: `April 2022 to March 2023`. */
export function periodInWords(id: PeriodId): string {
  const year = startYear(id);
  switch (kindOfPeriod(id)) {
    case 'financial-year':
      return `April ${year} to March ${year + 1}`;
    case 'academic-year':
      return `August ${year} to July ${year + 1}`;
    case 'calendar-year':
      return `January to December ${year}`;
    case 'date':
      return dayLabel(id);
  }
}

/** `1 October 2022` for `2022-10-01`. */
export function dayLabel(day: Day): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${date ?? ''} ${monthNames[(month ?? 1) - 1] ?? ''} ${year ?? ''}`;
}

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/**
 * The id of the period of a kind that starts in a year: `periodOf('financial-year', 2022)` is
 * `2022-23`. Dates have no such id.
 */
export function periodOf(kind: Exclude<PeriodKind, 'date'>, year: number): PeriodId {
  const next = String((year + 1) % 100).padStart(2, '0');
  switch (kind) {
    case 'financial-year':
      return `${year}-${next}`;
    case 'academic-year':
      return `AY${year}-${next}`;
    case 'calendar-year':
      return String(year);
  }
}

/**
 * Reads a period as files spell it: `2020-21`, `2020/21`, `2020-2021`, `2020`, `2020-06-30`,
 * `2020-08-01/P1Y`, `FY 2020/21`, `2020 to 2021`. Null where the text is none of these or of another kind than asked for.
 */
export function readPeriod(text: string, kind: PeriodKind): PeriodId | null {
  const trimmed = text.trim();
  if (kind === 'date') return isDay(trimmed) ? trimmed : null;
  const interval = /^(\d{4})-(\d{2})-(\d{2})\/P1Y$/.exec(trimmed);
  if (interval) {
    const id = periodOf(kind, Number(interval[1]));
    return trimmed.startsWith(firstDay(id)) ? id : null;
  }
  if (kind === 'calendar-year') return /^\d{4}$/.test(trimmed) ? trimmed : null;
  const years = /^(?:(?:AY|FY)\s*)?(\d{4})\s*(?:[-/–]|to)\s*(\d{2}|\d{4})$/.exec(trimmed);
  if (!years) return null;
  const start = Number(years[1]);
  const end = years[2] ?? '';
  return Number(end) === (end.length === 2 ? (start + 1) % 100 : start + 1)
    ? periodOf(kind, start)
    : null;
}

/**
 * The day on which a column of dates stands for a period: see {@link Alignment}. Null for
 * `same-period` and `last-known`, which name no day.
 */
export function alignedDay(period: PeriodId, alignment: Alignment): Day | null {
  switch (alignment) {
    case 'same-period':
    case 'last-known':
      return null;
    case 'at-start-of':
      return kindOfPeriod(period) === 'date' ? startOfFinancialYear(period) : firstDay(period);
    case 'mid-year-of': {
      const midYear = `${startYear(period)}-06-30`;
      return midYear < firstDay(period) ? `${startYear(period) + 1}-06-30` : midYear;
    }
    case 'at-end-of':
      return lastDay(period);
  }
}

/** Whether a text is a day of the calendar, `2021-02-29` not among them. */
export function isDay(text: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!parts) return false;
  const [year, month, date] = parts.slice(1).map(Number) as [number, number, number];
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return month >= 1 && month <= 12 && date >= 1 && date <= (lengths[month - 1] ?? 0);
}

function startOfFinancialYear(day: Day): Day {
  const year = startYear(day);
  return day >= `${year}-04-01` ? `${year}-04-01` : `${year - 1}-04-01`;
}

function startYear(id: PeriodId): number {
  return Number(id.startsWith('AY') ? id.slice(2, 6) : id.slice(0, 4));
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
