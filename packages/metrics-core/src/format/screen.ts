// Values as text on a screen or on paper: grouped thousands, a true minus sign, the unit's own signs.
import { differenceText } from '../decimal/decimal';
import type { Unit } from '../model/unit';
import type { State } from '../model/vocabulary';
import { percentagePoints } from './percentage-points';
import { roundedDecimal, roundedText } from './round';
import { stateLabels } from './states';
import { withThousands } from './thousands';

/** What is needed of a measure to write its values. */
export interface WrittenMeasure {
  unit: Unit;
  decimals: number;
}

/** `£1,534.23`, `41.6%`, `−2.5%`: number with prefix and suffix, the minus sign before both. */
export function formatValue(value: number, { unit, decimals }: WrittenMeasure): string {
  return withSigns(roundedText(value, decimals), unit);
}

/** `1,534.23`: rounded, with commas between thousands and a true minus sign. */
export function formatNumber(value: number, decimals: number): string {
  return grouped(roundedText(value, decimals));
}

/** The number with as many decimals as it has, but at most so many: `185,785`, `0.333333`. */
export function formatNumberUpTo(value: number, decimals: number): string {
  const text = roundedText(value, decimals);
  return grouped(text.includes('.') ? text.replace(/\.?0+$/, '') : text);
}

/**
 * By how much a value differs from another, worked out on their decimal texts and rounded once:
 * `£12.50`, `−3.2 percentage points`. Two shares differ by percentage points, never by per cent.
 */
export function formatDifference(value: number, from: number, measure: WrittenMeasure): string {
  const text = roundedDecimal(differenceText(value, from), measure.decimals);
  return measure.unit.quantity === 'percentage'
    ? `${grouped(text)} ${percentagePoints(text)}`
    : withSigns(text, measure.unit);
}

/** The text of an observation: its value or class, or the reason for having none. */
export function formatObservation(
  observation: { value: number | null; category: string | null; state: State },
  measure: WrittenMeasure,
): string {
  if (observation.value !== null) return formatValue(observation.value, measure);
  return observation.category ?? stateLabels[observation.state];
}

function withSigns(rounded: string, { prefix, suffix }: Unit): string {
  const sign = rounded.startsWith('-') ? '−' : '';
  return `${sign}${prefix}${grouped(rounded.replace('-', ''))}${suffix}`;
}

function grouped(rounded: string): string {
  return withThousands(rounded).replace('-', '−');
}
