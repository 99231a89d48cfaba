// The words that readers of council figures meet, in plain English, in the sense that our definitions
// give them.
import type { Term } from '../../model';
import { wordsOfComparison } from './comparing';
import { wordsForCouncils } from './councils';
import { wordsForMissingFigures } from './missing-figures';
import { wordsOfMoney } from './money';
import { wordsForPlaces } from './places';
import { wordsOfPublishing } from './publishing';
import { wordsOfServices } from './services';

export const glossary: Term[] = [
  ...wordsOfComparison,
  ...wordsForMissingFigures,
  ...wordsOfPublishing,
  ...wordsForCouncils,
  ...wordsOfMoney,
  ...wordsOfServices,
  ...wordsForPlaces,
];
