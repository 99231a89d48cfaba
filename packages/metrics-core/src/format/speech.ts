// Values as text that is read aloud, by a screen reader or in a sentence: words for the signs that
// speech engines skip or misread (−, %, £, kg, the dash of a financial year).
import { differenceText } from '../decimal/decimal';
import { dayLabel, kindOfPeriod } from '../model/period';
import type { PeriodId } from '../model/text';
import type { Unit } from '../model/unit';
import { percentagePoints } from './percentage-points';
import { roundedDecimal, roundedText } from './round';
import type { WrittenMeasure } from './screen';
import { withThousands } from './thousands';

/**
 * A value that stands alone: `41.6 per cent of household waste`, `1,534 pounds and 23 pence`,
 * `minus 2.5 per cent of net revenue expenditure`, `512.3 kilograms per household`.
 */
export function speakValue(value: number, { unit, decimals }: WrittenMeasure): string {
  return `${spoken(roundedText(value, decimals), unit)}${unit.spoken}`;
}

/** By how much a value differs from another: `minus 3.2 percentage points`, `12 pounds and 50 pence`. */
export function speakDifference(value: number, from: number, measure: WrittenMeasure): string {
  const text = roundedDecimal(differenceText(value, from), measure.decimals);
  return measure.unit.quantity === 'percentage'
    ? `${spokenNumber(text)} ${percentagePoints(text)}`
    : spoken(text, measure.unit);
}

/** `2022 to 2023`, `academic year 2022 to 2023`, `2022`, `1 October 2022`. */
export function speakPeriod(id: PeriodId): string {
  switch (kindOfPeriod(id)) {
    case 'financial-year':
      return twoYears(id);
    case 'academic-year':
      return `academic year ${twoYears(id.slice(2))}`;
    case 'calendar-year':
      return id;
    case 'date':
      return dayLabel(id);
  }
}

/** Signs after a number, in words: for one, and for any other number. */
const suffixesInWords: Record<string, [one: string, many: string]> = {
  '%': [' per cent', ' per cent'],
  ' kg': [' kilogram', ' kilograms'],
  ' tonnes': [' tonne', ' tonnes'],
};

function spoken(rounded: string, { prefix, suffix }: Unit): string {
  if (prefix === '£') return spokenMoney(rounded, suffix);
  const [one, many] = suffixesInWords[suffix] ?? [suffix, suffix];
  return `${prefix}${spokenNumber(rounded)}${isOne(rounded) ? one : many}`;
}

// Pence are said only where the text has them, and an amount below a pound has no pounds.
function spokenMoney(rounded: string, suffix: string): string {
  const [whole = '', fraction = ''] = rounded.replace('-', '').split('.');
  if (suffix !== '' || fraction.length !== 2) {
    const pound = suffix === '' && isOne(rounded) ? 'pound' : 'pounds';
    return `${spokenNumber(rounded)}${suffix} ${pound}`;
  }
  const pounds = `${withThousands(whole)} ${whole === '1' ? 'pound' : 'pounds'}`;
  const pence = `${Number(fraction)} ${fraction === '01' ? 'penny' : 'pence'}`;
  const amount = [
    ...(whole === '0' && fraction !== '00' ? [] : [pounds]),
    ...(fraction === '00' ? [] : [pence]),
  ];
  return `${minus(rounded)}${amount.join(' and ')}`;
}

function spokenNumber(rounded: string): string {
  return `${minus(rounded)}${withThousands(rounded.replace('-', ''))}`;
}

function minus(rounded: string): string {
  return rounded.startsWith('-') ? 'minus ' : '';
}

function isOne(rounded: string): boolean {
  return /^-?1$/.test(rounded);
}

function twoYears(id: string): string {
  const start = Number(id.slice(0, 4));
  return `${start} to ${start + 1}`;
}
