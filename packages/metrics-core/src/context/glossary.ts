// The words that readers of council figures meet, in plain English.
import { defineTerm, type Term } from '../model';

export const glossary: Term[] = [
  defineTerm({
    id: 'median',
    term: 'median',
    meaning:
      'The middle value when all values are put in order: half of the authorities lie at or above it, ' +
      'half at or below.',
  }),
];
