// The level of council tax: the council's own, with parishes, and of all bodies in the area.
import {
  column,
  defineMetric,
  firstOf,
  per,
  pounds,
  recomputedFromPartsExcept,
  type MergedRule,
} from '../../model';
import { cashNotRealTerms, differentJobs } from './caveats';
import { councilTaxRequirement, setByCouncils } from './council-tax';
import {
  bostonWithheld,
  fireLeftLater,
  ratesNotYetOne,
  rebuiltFromFormerCouncils,
  severalBodiesOnOneBill,
  socialCarePrecept,
} from './council-tax-caveats';
import {
  allButBoston,
  allCouncils,
  billingAuthorities,
  councilTaxIsShared,
  levelIsNeitherGoodNorBad,
  useOfResources,
} from './responsibility';

const taxBase = column(councilTaxRequirement, 'taxBase');
const bandD = column(councilTaxRequirement, 'bandD');
const bandDWithParishes = column(councilTaxRequirement, 'bandDWithParishes');

const shared = {
  unit: pounds(),
  decimals: 2,
  period: 'financial-year' as const,
  kind: 'input' as const,
  polarity: levelIsNeitherGoodNorBad('council tax'),
  uncertainty: setByCouncils,
  suppression:
    'Nothing is withheld, but for Boston in 2018-19 in the workbook of 2019-20. Councils that had no ' +
    'single rate have none published.',
  context: [
    'dwellings',
    'population',
    'index-of-multiple-deprivation',
    'population-aged-65-and-over',
  ],
  accountability: councilTaxIsShared,
  bestValueThemes: useOfResources,
  questions: [
    'What does the bill of the area come to in all, and whose parts are they?',
    'How far did referendum limits hold a rise back?',
    'What was made equal after councils were merged, and when?',
  ],
};

const bandDOfArea = 'band-d-council-tax-area-total';
const caveats = [
  differentJobs,
  socialCarePrecept,
  ratesNotYetOne,
  rebuiltFromFormerCouncils,
  cashNotRealTerms,
  bostonWithheld,
  fireLeftLater,
];

export const bandDCouncilTax = defineMetric({
  ...shared,
  id: 'band-d-council-tax',
  title: 'Band D council tax',
  description:
    'The average council tax that the council itself sets for a Band D home with two adults, parish ' +
    'precepts left out. Where no average is published it is the council tax requirement divided by ' +
    'the tax base.',
  question: 'How much council tax does the council itself charge on a Band D home?',
  responsible: allCouncils,
  value: firstOf(bandD, per(column(councilTaxRequirement, 'requirement'), taxBase)),
  merged: fromRequirementAndTaxBase(bandD),
  caveats: [...caveats, severalBodiesOnOneBill],
  related: ['band-d-council-tax-with-parishes', bandDOfArea, 'council-tax-revenue-per-dwelling'],
  publishedAs: [
    { code: 'Line 11', scheme: 'Council tax requirement return', to: '2015-16' },
    { code: 'Line 9', scheme: 'Council tax requirement return', from: '2016-17' },
  ],
  bounds: { min: 20, max: 5000 },
  firstPeriod: '2014-15',
  plausible: { change: { percent: 8 }, revision: { percent: 6 } },
  expectedCoverage: allButBoston,
});

export const bandDCouncilTaxWithParishes = defineMetric({
  ...shared,
  id: 'band-d-council-tax-with-parishes',
  title: 'Band D council tax with parishes',
  description:
    'The average council tax for a Band D home with two adults that the billing authority and the ' +
    'parishes in its area set. Where no average is published it is their council tax requirement ' +
    'divided by the tax base.',
  question: 'How much council tax do the council and its parishes charge on a Band D home?',
  responsible: billingAuthorities,
  value: firstOf(
    bandDWithParishes,
    per(column(councilTaxRequirement, 'requirementWithParishes'), taxBase),
  ),
  merged: fromRequirementAndTaxBase(bandDWithParishes),
  caveats,
  related: ['band-d-council-tax', bandDOfArea],
  publishedAs: [
    { code: 'Line 10', scheme: 'Council tax requirement return', to: '2015-16' },
    { code: 'Line 8', scheme: 'Council tax requirement return', from: '2016-17' },
  ],
  bounds: { min: 20, max: 5000 },
  firstPeriod: '2014-15',
  plausible: { change: { percent: 20 }, revision: { percent: 6 } },
  expectedCoverage: allButBoston,
});

export const bandDCouncilTaxAreaTotal = defineMetric({
  ...shared,
  id: bandDOfArea,
  title: 'Band D council tax of all bodies in the area',
  description:
    'The average council tax bill for a Band D home with two adults: the parts of council, parishes, ' +
    'county or Greater London Authority, police, fire and combined authority together.',
  question: 'What does the council tax bill of a Band D home in the area come to?',
  responsible: billingAuthorities,
  value: column(councilTaxRequirement, 'bandDAreaTotal'),
  merged: { rule: 'weighted-mean', parts: 'lower-tier', weight: taxBase },
  caveats: [socialCarePrecept, rebuiltFromFormerCouncils, cashNotRealTerms, bostonWithheld],
  related: ['band-d-council-tax', 'band-d-council-tax-with-parishes'],
  publishedAs: [
    { code: 'Line 15', scheme: 'Council tax requirement return', to: '2018-19' },
    { code: 'Line 17', scheme: 'Council tax requirement return', from: '2019-20' },
  ],
  bounds: { min: 300, max: 5000 },
  firstPeriod: '2015-16',
  plausible: { change: { percent: 10 }, revision: { percent: 6 } },
  expectedCoverage: {
    atLeast: 99,
    statement: 'Every billing authority has a figure.',
  },
});

/** What former councils of every tier required, over the tax base that districts and county share. */
function fromRequirementAndTaxBase(published: typeof bandD): MergedRule {
  return recomputedFromPartsExcept(
    { column: taxBase, parts: 'lower-tier' },
    { column: published, parts: 'none' },
  );
}
