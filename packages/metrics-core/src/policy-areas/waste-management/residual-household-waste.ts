// What households throw away that is not recycled, by weight.
import { column, defineMetric, exact, kilograms, lowerIsBetter, refused } from '../../model';
import {
  covid,
  householdCountsRevised,
  jointReporting,
  policyMix,
  reorganisation,
  revisions,
  twoTiers,
} from './caveats';
import {
  allButJointReporters,
  collectionAuthorities,
  sharedWithDisposal,
  wasteThemes,
} from './responsibility';
import { wasteAnnualResults } from './waste-annual-results';

export const residualHouseholdWaste = defineMetric({
  id: 'residual-household-waste',
  title: 'Residual household waste',
  description:
    'Household waste that is not reused, recycled or composted, in kilograms for each household in ' +
    'the year.',
  question: 'How much does a household throw away that is not recycled?',
  unit: kilograms({ per: 'household' }),
  decimals: 1,
  period: 'financial-year',
  kind: 'outcome',
  polarity: lowerIsBetter('A lower figure means that less waste is left to burn or bury.'),
  responsible: collectionAuthorities,
  value: column(wasteAnnualResults, 'residualWastePerHousehold'),
  numerator: column(wasteAnnualResults, 'householdWasteNotRecycled'),
  merged: refused(
    'The number of households behind each figure is not published, so that the figures of ' +
      'predecessors cannot be added up.',
  ),
  uncertainty: exact(
    'Tonnes are counted from the returns that councils make to WasteDataFlow; the number of ' +
      'households is an official count that is later revised.',
  ),
  suppression: 'Nothing is withheld. A council that reports with others has no row of its own.',
  context: ['average-household-size', 'index-of-multiple-deprivation', 'population-density'],
  caveats: [
    jointReporting,
    covid,
    twoTiers,
    policyMix,
    householdCountsRevised,
    revisions,
    reorganisation,
  ],
  accountability: sharedWithDisposal,
  bestValueThemes: wasteThemes,
  questions: [
    'Is all waste falling, or only the part that is not recycled?',
    'How large are households here?',
    'What changed in the size of bins or in how often they are emptied?',
  ],
  related: ['household-waste-recycling-rate', 'recycling-contamination-rate'],
  publishedAs: [
    { code: 'Ex NI191', scheme: 'Local authority collected waste, table 3', from: '2010-11' },
  ],
  bounds: { min: 50, max: 3000 },
  firstPeriod: '2010-11',
  plausible: { change: { percent: 50 }, revision: { percent: 6 } },
  expectedCoverage: allButJointReporters,
});
