// The share of household waste that is reused, recycled or composted.
import {
  column,
  defineMetric,
  exact,
  firstOf,
  higherIsBetter,
  percent,
  percentage,
} from '../../model';
import {
  covid,
  gardenWaste,
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

const published = column(wasteAnnualResults, 'recyclingRate');
const recycled = column(wasteAnnualResults, 'householdWasteRecycled');
const all = column(wasteAnnualResults, 'householdWaste');

export const householdWasteRecyclingRate = defineMetric({
  id: 'household-waste-recycling-rate',
  title: 'Household waste recycling rate',
  description: 'The share of household waste that is sent for reuse, recycling or composting.',
  question: 'How much of what households throw away is used again?',
  unit: percentage({ of: 'household waste' }),
  decimals: 1,
  period: 'financial-year',
  kind: 'outcome',
  polarity: higherIsBetter('A higher rate means that more material is recovered.'),
  responsible: collectionAuthorities,
  value: firstOf(published, percent(recycled, all)),
  numerator: recycled,
  denominator: all,
  // Of councils that merged later the tonnes are added up, never the rates.
  merged: {
    rule: 'recompute-from-parts',
    parts: 'lower-tier',
    except: [{ column: published, parts: 'none' }],
  },
  uncertainty: exact(
    'Counted from the returns that councils make to WasteDataFlow. No interval is published. The ' +
      'rejects that are taken off the recycled waste are estimates.',
  ),
  suppression: 'Nothing is withheld. A council that reports with others has no row of its own.',
  context: [
    'population-density',
    'rural-urban-classification',
    'index-of-multiple-deprivation',
    'dwellings',
  ],
  caveats: [jointReporting, covid, twoTiers, policyMix, gardenWaste, revisions, reorganisation],
  accountability: sharedWithDisposal,
  bestValueThemes: wasteThemes,
  questions: [
    'What share of this is garden waste, and what would the rate be without it?',
    'How do changes to collections line up with the turns in the line?',
    'Which parts of the result rest with the county or the contractor?',
  ],
  related: ['residual-household-waste', 'recycling-contamination-rate'],
  publishedAs: [
    { code: 'Ex NI192', scheme: 'Local authority collected waste, table 3', from: '2010-11' },
  ],
  bounds: { min: 1, max: 100 },
  firstPeriod: '2010-11',
  plausible: { change: { by: 20 }, revision: { by: 3 } },
  expectedCoverage: allButJointReporters,
});
