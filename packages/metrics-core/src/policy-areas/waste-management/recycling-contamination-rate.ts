// How much of what is put out for recycling is rejected.
import {
  atLeast,
  column,
  defineMetric,
  estimated,
  lowerIsBetter,
  percent,
  percentage,
  positive,
  recomputedFromLowerTier,
  sum,
} from '../../model';
import {
  covid,
  jointReporting,
  policyMix,
  rejectsBelowZero,
  rejectsEstimated,
  rejectsExactlyZero,
  rejectsOurReading,
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

const rejects = column(wasteAnnualResults, 'householdRejects');
const putOutForRecycling = sum(
  column(wasteAnnualResults, 'householdWasteRecycled'),
  column(wasteAnnualResults, 'householdRejects'),
);

export const recyclingContaminationRate = defineMetric({
  id: 'recycling-contamination-rate',
  title: 'Recycling contamination rate',
  description:
    'The share of household waste put out for recycling that is rejected: estimated rejects as a ' +
    'share of what was recycled and what was rejected together.',
  question: 'How much of what people put out for recycling cannot be recycled?',
  unit: percentage({ of: 'household waste put out for recycling' }),
  decimals: 1,
  period: 'financial-year',
  kind: 'output',
  polarity: lowerIsBetter('A lower rate means that less of the material put out is lost.'),
  responsible: collectionAuthorities,
  value: atLeast(0, percent(rejects, putOutForRecycling)),
  definedWhen: positive(putOutForRecycling),
  merged: recomputedFromLowerTier,
  uncertainty: estimated(
    'Rejects are estimated by subtraction, partly from samples at sorting plants. No interval is ' +
      'published.',
  ),
  suppression: 'Nothing is withheld. A council that reports with others has no row of its own.',
  context: ['rural-urban-classification', 'index-of-multiple-deprivation', 'dwellings'],
  caveats: [
    jointReporting,
    rejectsEstimated,
    rejectsBelowZero,
    rejectsExactlyZero,
    covid,
    twoTiers,
    policyMix,
    rejectsOurReading,
    revisions,
    reorganisation,
  ],
  accountability: sharedWithDisposal,
  bestValueThemes: wasteThemes,
  questions: [
    'Is the figure measured at the plant or assumed?',
    'Which materials are rejected?',
    'Did the sorting contract change?',
  ],
  related: ['household-waste-recycling-rate', 'residual-household-waste'],
  bounds: { min: 0, max: 60 },
  firstPeriod: '2014-15',
  plausible: { change: { by: 15 }, revision: { by: 5 } },
  expectedCoverage: allButJointReporters,
});
