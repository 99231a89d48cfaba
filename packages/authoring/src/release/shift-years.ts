// Moves the years in ids and texts on, as publishers do from one edition to the next.
import { periodOf, kindOfPeriod, type PeriodId } from '@oflog/metrics-core';

import { periodsInText } from '../layout/period-text';

/** `2022-23` one year on is `2023-24`; a date keeps its day and month. */
export function shiftPeriod(period: PeriodId, years: number): PeriodId {
  const kind = kindOfPeriod(period);
  const start = Number(period.replace('AY', '').slice(0, 4)) + years;
  return kind === 'date' ? `${start}${period.slice(4)}` : periodOf(kind, start);
}

/** Every year of a text moved on, in the spelling that it has: `LA Borrowing 17-18` → `18-19`. */
export function shiftText(text: string, years: number): string {
  return periodsInText(text, 'financial-year').reduce(
    (moved, { text: spelling }) =>
      moved.replace(
        spelling,
        spelling.replace(/\d+/g, (digits) => shiftDigits(digits, years)),
      ),
    text,
  );
}

/** A text with its years taken out: two editions of a header are one text. */
export function withoutYears(text: string): string {
  return periodsInText(text, 'financial-year')
    .reduce((rest, { text: spelling }) => rest.replace(spelling, '#'), text)
    .toLowerCase();
}

function shiftDigits(digits: string, years: number): string {
  // `1516` is a pair of years without anything between them, `2015` is one year.
  const isPair =
    digits.length === 4 && Number(digits.slice(2)) === (Number(digits.slice(0, 2)) + 1) % 100;
  if (isPair && !/^(19|20)/.test(digits)) {
    return `${shiftDigits(digits.slice(0, 2), years)}${shiftDigits(digits.slice(2), years)}`;
  }
  return String(Number(digits) + years)
    .slice(-digits.length)
    .padStart(digits.length, '0');
}
