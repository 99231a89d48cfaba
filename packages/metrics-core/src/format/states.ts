// The reasons for having no value, in the place where it would stand.
import type { State } from '../model/vocabulary';

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
