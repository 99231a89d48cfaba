// The words that readers of council figures meet, in plain English, in the sense that our definitions
// give them.
import type { Term } from '../../model';
import { wordsOfComparison } from './comparing';
import { wordsOfCouncilTaxAndDebt } from './council-tax-and-debt';
import { wordsForCouncils } from './councils';
import { wordsForMissingFigures } from './missing-figures';
import { wordsForPlaces } from './places';
import { wordsOfPublishing } from './publishing';
import { wordsOfServices } from './services';
import { wordsOfSpendingAndReserves } from './spending-and-reserves';

export const glossary: Term[] = [
  ...wordsOfComparison,
  ...wordsForMissingFigures,
  ...wordsOfPublishing,
  ...wordsForCouncils,
  ...wordsOfSpendingAndReserves,
  ...wordsOfCouncilTaxAndDebt,
  ...wordsOfServices,
  ...wordsForPlaces,
];
