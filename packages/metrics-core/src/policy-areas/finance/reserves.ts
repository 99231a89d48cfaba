// Non-ringfenced reserves, as a share of what the council spends in a year by two measures.
import {
  column,
  defineMetric,
  percent,
  percentage,
  positive,
  recomputedFromParts,
  sum,
  type SeriesBreak,
} from '../../model';
import {
  differentJobs,
  englandHoldsOtherBodies,
  netRevenueExpenditureShifts,
  noReturn,
  notCertified,
  smallNetRevenueExpenditure,
} from './caveats';
import {
  covidGrantsInReserves,
  earmarkedMeansCommitted,
  nonRingfencedAsWeReadIt,
  reservesReturnedAsNil,
  reservesReturnedBelowZero,
  schoolsInServiceExpenditure,
  smallServiceExpenditure,
  swappedReserves,
  unallocatedReservesReturnedAsNil,
} from './reserves-caveats';
import {
  allButNoReturn,
  allButNoReturnOrDenominator,
  allCouncils,
  councilsDecide,
  levelIsNeitherGoodNorBad,
  useOfResources,
} from './responsibility';
import { returnedNotAudited, revenueOutturn, suppressionOfReturns } from './revenue-outturn';

const reserves = sum(
  column(revenueOutturn, 'unallocatedReserves'),
  column(revenueOutturn, 'otherEarmarkedReserves'),
);

const covidGrants: SeriesBreak[] = [
  {
    at: '2020-21',
    reason: 'Reserves at 31 March 2021 hold business rate relief grants that were paid early.',
  },
  {
    at: '2021-22',
    reason:
      'From this year the publisher takes Covid business rate relief grants out of earmarked reserves.',
  },
];

const caveatsOfReserves = [
  differentJobs,
  covidGrantsInReserves,
  earmarkedMeansCommitted,
  nonRingfencedAsWeReadIt,
  noReturn,
  notCertified,
  swappedReserves,
  reservesReturnedAsNil,
  unallocatedReservesReturnedAsNil,
  reservesReturnedBelowZero,
  englandHoldsOtherBodies,
];

const questions = [
  'What are the largest earmarked sums for?',
  'How many years of planned use would they cover?',
  'Did a restatement or the timing of grants move the figure?',
];

export const reservesShareOfNetRevenueExpenditure = defineMetric({
  id: 'reserves-share-of-net-revenue-expenditure',
  title: 'Non-ringfenced reserves as a share of net revenue expenditure',
  description:
    'Unallocated reserves and reserves earmarked by the council itself on 31 March, as a share of the ' +
    'net revenue expenditure of the year: what it spends from council tax, business rates, general ' +
    'grants and reserves. Reserves of schools, of the grant for schools and of public health are left ' +
    'out.',
  question: 'How much has the council in reserve, against what it spends in a year?',
  unit: percentage({ of: 'net revenue expenditure' }),
  decimals: 1,
  period: 'financial-year',
  kind: 'input',
  polarity: levelIsNeitherGoodNorBad('reserves'),
  responsible: allCouncils,
  value: percent(reserves, column(revenueOutturn, 'netRevenueExpenditure')),
  definedWhen: positive(column(revenueOutturn, 'netRevenueExpenditure')),
  merged: recomputedFromParts,
  uncertainty: returnedNotAudited,
  suppression: suppressionOfReturns,
  context: ['dwellings', 'index-of-multiple-deprivation', 'population-aged-65-and-over'],
  caveats: [...caveatsOfReserves, smallNetRevenueExpenditure, netRevenueExpenditureShifts],
  accountability: councilsDecide,
  bestValueThemes: useOfResources,
  breaks: covidGrants,
  questions,
  related: [
    'reserves-share-of-service-spend',
    'debt-servicing-share-of-net-revenue-expenditure',
    'social-care-share-of-net-revenue-expenditure',
  ],
  bounds: { min: -100, max: 10_000 },
  firstPeriod: '2015-16',
  expectedCoverage: allButNoReturnOrDenominator,
});

export const reservesShareOfServiceSpend = defineMetric({
  id: 'reserves-share-of-service-spend',
  title: 'Non-ringfenced reserves as a share of service spend',
  description:
    'Unallocated reserves and reserves earmarked by the council itself on 31 March, as a share of the ' +
    'total service expenditure of the year, schools included. Reserves of schools, of the grant for ' +
    'schools and of public health are left out.',
  question: 'How much has the council in reserve, against what its services cost in a year?',
  unit: percentage({ of: 'service expenditure' }),
  decimals: 1,
  period: 'financial-year',
  kind: 'input',
  polarity: levelIsNeitherGoodNorBad('reserves'),
  responsible: allCouncils,
  value: percent(reserves, column(revenueOutturn, 'totalServiceExpenditure')),
  definedWhen: positive(column(revenueOutturn, 'totalServiceExpenditure')),
  merged: recomputedFromParts,
  uncertainty: returnedNotAudited,
  suppression: suppressionOfReturns,
  context: ['dwellings', 'index-of-multiple-deprivation', 'population-aged-65-and-over'],
  caveats: [...caveatsOfReserves, smallServiceExpenditure, schoolsInServiceExpenditure],
  accountability: councilsDecide,
  bestValueThemes: useOfResources,
  breaks: covidGrants,
  questions,
  related: ['reserves-share-of-net-revenue-expenditure'],
  bounds: { min: -100, max: 5000 },
  firstPeriod: '2015-16',
  expectedCoverage: allButNoReturn,
});
