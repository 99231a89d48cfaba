// How much of a council's money goes on social care.
import {
  column,
  defineCaveat,
  defineMetric,
  percent,
  percentage,
  positive,
  recomputedFromParts,
} from '../../model';
import {
  englandHoldsOtherBodies,
  differentJobs,
  netRevenueExpenditureShifts,
  noReturn,
  notCertified,
  smallNetRevenueExpenditure,
} from './caveats';
import {
  levelIsNeitherGoodNorBad,
  socialCareCouncils,
  socialCareReturns,
  useOfResources,
  councilsDecide,
} from './responsibility';
import { returnedNotAudited, revenueOutturn, suppressionOfReturns } from './revenue-outturn';

const grantsInAndOut = defineCaveat({
  id: 'social-care-grants-in-and-out',
  severity: 'important',
  text:
    'Net revenue expenditure is what is left after some specific grants and before others, and care ' +
    'paid for by the NHS is left out. So the share can pass 100%, and its level is not that of a ' +
    'share of core spending power.',
});

const shared = {
  unit: percentage({ of: 'net revenue expenditure' }),
  decimals: 1,
  period: 'financial-year' as const,
  kind: 'input' as const,
  polarity: levelIsNeitherGoodNorBad('spending on social care'),
  responsible: socialCareCouncils,
  definedWhen: positive(column(revenueOutturn, 'netRevenueExpenditure')),
  merged: recomputedFromParts,
  uncertainty: returnedNotAudited,
  suppression: suppressionOfReturns,
  caveats: [
    differentJobs,
    smallNetRevenueExpenditure,
    grantsInAndOut,
    noReturn,
    netRevenueExpenditureShifts,
    notCertified,
    englandHoldsOtherBodies,
  ],
  accountability: councilsDecide,
  bestValueThemes: useOfResources,
  questions: [
    'Is the share rising because care grew or because the rest shrank?',
    'What is paid for by grants that net revenue expenditure leaves out?',
  ],
};

export const socialCareShareOfNetRevenueExpenditure = defineMetric({
  ...shared,
  id: 'social-care-share-of-net-revenue-expenditure',
  title: 'Social care as a share of net revenue expenditure',
  description:
    'Net current expenditure on children’s and adult social care, as a share of net revenue ' +
    'expenditure. The Local Authority Data Explorer divided by core spending power, for which we ' +
    'hold no open figures, so this measure is added in its place.',
  question: 'How much of the council’s money goes on social care?',
  value: percent(
    column(revenueOutturn, 'socialCare'),
    column(revenueOutturn, 'netRevenueExpenditure'),
  ),
  context: [
    'population-aged-65-and-over',
    'index-of-multiple-deprivation',
    'population',
    'dwellings',
  ],
  related: [
    'adult-social-care-share-of-net-revenue-expenditure',
    'reserves-share-of-net-revenue-expenditure',
  ],
  bounds: { min: 1, max: 300 },
  firstPeriod: '2007-08',
  expectedCoverage: socialCareReturns,
});

export const adultSocialCareShareOfNetRevenueExpenditure = defineMetric({
  ...shared,
  id: 'adult-social-care-share-of-net-revenue-expenditure',
  title: 'Adult social care as a share of net revenue expenditure',
  description:
    'Net current expenditure on adult social care, as a share of net revenue expenditure. Money that ' +
    'the NHS passes on is left out. The Local Authority Data Explorer did not have it: it is added ' +
    'to show how much of social care spending is for adults.',
  question: 'How much of the council’s money goes on care of adults?',
  value: percent(
    column(revenueOutturn, 'adultSocialCare'),
    column(revenueOutturn, 'netRevenueExpenditure'),
  ),
  context: [
    'population-aged-65-and-over',
    'index-of-multiple-deprivation',
    'population-aged-18-and-over',
  ],
  related: ['social-care-share-of-net-revenue-expenditure', 'adult-social-care-spend-per-adult'],
  bounds: { min: 1, max: 300 },
  firstPeriod: '2011-12',
  plausible: { change: { by: 60 } },
  expectedCoverage: socialCareReturns,
});
