// What the council spends on adult social care, for each adult who lives there: money beside outcomes.
import {
  column,
  defineMetric,
  exact,
  neutral,
  per,
  pounds,
  recomputedFromPartsExcept,
  scale,
} from '../../model';
import { populationEstimates } from '../../context/population';
import {
  cashNotRealTerms,
  englandHoldsOtherBodies,
  noReturn,
  notCertified,
} from '../finance/caveats';
import { revenueOutturn, suppressionOfReturns } from '../finance/revenue-outturn';
import { tinyCouncils } from './caveats';
import { sharedWithHealthAndProviders, socialServicesAuthorities } from './responsibility';
import {
  councilsEndedSince,
  healthTransfersLeftOut,
  needAndPricesDiffer,
  populationRestsOnANewCensus,
} from './spend-caveats';

const adults = column(populationEstimates, 'aged18AndOver', 'mid-year-of');

export const adultSocialCareSpendPerAdult = defineMetric({
  id: 'adult-social-care-spend-per-adult',
  title: 'Adult social care spending per adult',
  description:
    'Net current expenditure on adult social care in the year, for each resident aged 18 and over ' +
    'in the middle of the calendar year in which it begins. In cash, not corrected for prices. The ' +
    'Local Authority Data Explorer did not have it: it is added to set outcomes beside money.',
  question: 'How much does the council spend on adult social care for each adult who lives here?',
  unit: pounds({ per: 'adult' }),
  decimals: 0,
  period: 'financial-year',
  kind: 'input',
  polarity: neutral(
    'Spending more or less is neither good nor bad in itself: it depends on need and prices.',
  ),
  responsible: socialServicesAuthorities,
  value: per(scale(column(revenueOutturn, 'adultSocialCare'), 3), adults),
  // The residents of a county are those of its districts; the money is not.
  merged: recomputedFromPartsExcept({ column: adults, parts: 'lower-tier' }),
  uncertainty: exact(
    'Spending is returned by councils and not audited when published; the number of adults is an ' +
      'official estimate.',
  ),
  suppression: suppressionOfReturns,
  context: [
    'population-aged-65-and-over',
    'population-aged-18-and-over',
    'index-of-multiple-deprivation',
    'rural-urban-classification',
  ],
  caveats: [
    needAndPricesDiffer,
    healthTransfersLeftOut,
    noReturn,
    councilsEndedSince,
    populationRestsOnANewCensus,
    cashNotRealTerms,
    notCertified,
    tinyCouncils,
    englandHoldsOtherBodies,
  ],
  accountability: sharedWithHealthAndProviders,
  bestValueThemes: ['service-delivery', 'use-of-resources'],
  questions: [
    'How many people have care here, and how much care does each of them need?',
    'What do care homes and home care cost here, and who pays for themselves?',
  ],
  related: [
    'adult-social-care-share-of-net-revenue-expenditure',
    'requests-resulting-in-a-service',
    'care-user-quality-of-life',
  ],
  bounds: { min: 50, max: 3000 },
  firstPeriod: '2011-12',
  plausible: { change: { percent: 60 } },
  expectedCoverage: {
    atLeast: 93,
    statement:
      'Councils that ended soon after the year have no population in the files: eight in 2011-12, at ' +
      'most three in later years. Isles of Scilly sent no return for 2016-17, nor Birmingham for ' +
      '2022-23.',
  },
});
