// Values as text: on a screen, in a sentence, and in a table.
import type { Unit } from '../model/unit';
import type { State } from '../model/vocabulary';
import { roundedText } from './round';

/** What is needed of a measure to write its values. */
export interface WrittenMeasure {
  unit: Unit;
  decimals: number;
}

/** `£1,534.23`, `41.6%`, `−2.5%`: number with prefix and suffix. */
export function formatValue(value: number, { unit, decimals }: WrittenMeasure): string {
  const number = formatNumber(Math.abs(value), decimals);
  const sign = value < 0 && /[1-9]/.test(number) ? '−' : '';
  return `${sign}${unit.prefix}${number}${unit.suffix}`;
}

/** A value that stands alone in a sentence: `41.6% of household waste`. */
export function speakValue(value: number, measure: WrittenMeasure): string {
  return `${formatValue(value, measure)}${measure.unit.spoken}`;
}

/** `1,534.23`: rounded, with commas between thousands and a true minus sign. */
export function formatNumber(value: number, decimals: number): string {
  const [whole = '', fraction] = roundedText(value, decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',').replace('-', '−');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** The text of an observation: its value or class, or the reason for having none. */
export function formatObservation(
  observation: { value: number | null; category: string | null; state: State },
  measure: WrittenMeasure,
): string {
  if (observation.value !== null) return formatValue(observation.value, measure);
  return observation.category ?? stateLabels[observation.state];
}

/** Each state in a few words, for the place where a value would stand. */
export const stateLabels: Record<State, string> = {
  value: 'Value',
  suppressed: 'Withheld by the publisher',
  'not-available': 'Not available',
  'not-submitted': 'Not submitted',
  'reported-jointly': 'Reported jointly',
  'not-applicable': 'Does not run this service',
  'not-meaningful': 'Not meaningful',
  'did-not-exist': 'Did not exist',
  'not-yet-published': 'Not yet published',
  'vintage-not-held': 'Earlier version not held',
};

/** Each state explained in a sentence. */
export const stateExplanations: Record<State, string> = {
  value: 'There is a figure.',
  suppressed: 'The publisher withholds the figure, usually because it rests on very few people.',
  'not-available': 'The publication has no figure here.',
  'not-submitted': 'The authority had not sent in its return when the figures were published.',
  'reported-jointly': 'The figure is reported together with a partner authority.',
  'not-applicable': 'The authority does not run this service, so there is nothing to measure.',
  'not-meaningful':
    'The figure would divide by zero or by a negative amount, so it has no meaning.',
  'did-not-exist': 'The authority did not exist in this period.',
  'not-yet-published': 'The figure had not been published on the day asked for.',
  'vintage-not-held': 'A figure had been published by then, but that version of it is not held.',
};

/** The shorthand that government statisticians use in tables. */
export const stateShorthand: Record<State, string> = {
  value: '',
  suppressed: '[c]',
  'not-available': '[x]',
  'not-submitted': '[x]',
  'reported-jointly': '[x]',
  'not-applicable': '[z]',
  'not-meaningful': '[z]',
  'did-not-exist': '[z]',
  'not-yet-published': '[x]',
  'vintage-not-held': '[x]',
};
