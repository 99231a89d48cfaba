// What paying for debt takes out of a year's money.
import {
  column,
  defineCaveat,
  defineMetric,
  percent,
  percentage,
  positive,
  recomputedFromParts,
  sum,
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
  allButNoReturnOrDenominator,
  allCouncils,
  councilsDecide,
  levelIsNeitherGoodNorBad,
  useOfResources,
} from './responsibility';
import { returnedNotAudited, revenueOutturn, suppressionOfReturns } from './revenue-outturn';

export const incomeOutsideDenominator = defineCaveat({
  id: 'debt-rents-outside-net-revenue-expenditure',
  severity: 'critical',
  text:
    'Rents and fees that pay for commercial property or housing are not part of net revenue ' +
    'expenditure, while the debt behind them is counted. A council with such income can carry ' +
    'debt that looks out of proportion in this share.',
});

const repaymentPolicy = defineCaveat({
  id: 'debt-repayment-policies-differ',
  severity: 'important',
  text:
    'Councils choose how they set money aside to repay debt (minimum revenue provision). A year ' +
    'without provision, as in Bristol from 2014-15 to 2017-18, is a pause in payments, not a year ' +
    'without debt.',
});

const negativeInterest = defineCaveat({
  id: 'debt-servicing-below-zero',
  severity: 'important',
  text:
    'Where the share is below zero, the return shows net receipts under interest paid, or ' +
    'provision taken back. It does not mean that debt earns money. From one to eight councils a ' +
    'year to 2021-22 returned negative interest, such as City of London for 2013-14 and 2014-15 ' +
    'and North East Derbyshire from 2012-13 to 2017-18.',
  scope: [{ below: 0 }],
});

const interestLineRenamed = defineCaveat({
  id: 'debt-interest-line-renamed',
  severity: 'note',
  text:
    'The line for interest paid has changed its name several times, from “external payments” to ' +
    '“interest payable and similar charges” and back; its number has stayed the same.',
});

export const debtServicingShareOfNetRevenueExpenditure = defineMetric({
  id: 'debt-servicing-share-of-net-revenue-expenditure',
  title: 'Debt servicing as a share of net revenue expenditure',
  description:
    'Interest paid to lenders and money set aside to repay borrowing, as a share of net revenue ' +
    'expenditure. Leasing is left out. The Local Authority Data Explorer divided by core spending ' +
    'power, for which we hold no open figures, so this measure is added in its place.',
  question: 'How much of a year’s money goes on paying for debt?',
  unit: percentage({ of: 'net revenue expenditure' }),
  decimals: 1,
  period: 'financial-year',
  kind: 'input',
  polarity: levelIsNeitherGoodNorBad('debt servicing'),
  responsible: allCouncils,
  value: percent(
    sum(
      column(revenueOutturn, 'interestPayable'),
      column(revenueOutturn, 'provisionForRepaymentOfPrincipal'),
    ),
    column(revenueOutturn, 'netRevenueExpenditure'),
  ),
  definedWhen: positive(column(revenueOutturn, 'netRevenueExpenditure')),
  merged: recomputedFromParts,
  uncertainty: returnedNotAudited,
  suppression: suppressionOfReturns,
  context: [
    'dwellings',
    'population',
    'index-of-multiple-deprivation',
    'population-aged-65-and-over',
  ],
  caveats: [
    differentJobs,
    incomeOutsideDenominator,
    smallNetRevenueExpenditure,
    repaymentPolicy,
    negativeInterest,
    noReturn,
    netRevenueExpenditureShifts,
    notCertified,
    interestLineRenamed,
    englandHoldsOtherBodies,
  ],
  accountability: councilsDecide,
  bestValueThemes: useOfResources,
  questions: [
    'What assets stand behind the debt, and what do they earn?',
    'How does the council set money aside to repay it?',
  ],
  related: [
    'borrowing-share-of-net-revenue-expenditure',
    'reserves-share-of-net-revenue-expenditure',
  ],
  bounds: { min: -100, max: 5000 },
  firstPeriod: '2007-08',
  expectedCoverage: allButNoReturnOrDenominator,
});
