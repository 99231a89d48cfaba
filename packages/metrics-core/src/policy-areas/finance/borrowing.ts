// What a council owes, against what it spends in a year.
import {
  column,
  defineCaveat,
  defineMetric,
  exact,
  percent,
  percentage,
  positive,
  recomputedFromParts,
} from '../../model';
import { borrowingLiveTables } from './borrowing-live-tables';
import {
  differentJobs,
  netRevenueExpenditureShifts,
  noReturn,
  smallNetRevenueExpenditure,
} from './caveats';
import { incomeOutsideDenominator } from './debt-servicing';
import {
  allCouncils,
  councilsDecide,
  levelIsNeitherGoodNorBad,
  useOfResources,
} from './responsibility';
import { revenueOutturn } from './revenue-outturn';

const housingDebt = defineCaveat({
  id: 'borrowing-holds-housing-debt',
  severity: 'critical',
  text:
    'Borrowing for council housing is counted, though rents pay for it. Councils with homes of their ' +
    'own owe more for that reason alone.',
});

const grossOfInvestments = defineCaveat({
  id: 'borrowing-is-gross',
  severity: 'important',
  text:
    'Money that the council has invested or lent is not set off against what it owes, and loans ' +
    'from other councils are counted: added up over councils, lending between them counts twice.',
});

export const borrowingShareOfNetRevenueExpenditure = defineMetric({
  id: 'borrowing-share-of-net-revenue-expenditure',
  title: 'Borrowing as a share of net revenue expenditure',
  description:
    'Loans and securities that the council owed on 31 March, as a share of the net revenue ' +
    'expenditure of the year. The Office’s own measure divided debt by core spending power, for ' +
    'which no open figures are at hand.',
  question: 'How much does the council owe, against what it spends in a year?',
  unit: percentage({ of: 'net revenue expenditure' }),
  decimals: 0,
  period: 'financial-year',
  kind: 'input',
  polarity: levelIsNeitherGoodNorBad('borrowing'),
  responsible: allCouncils,
  value: percent(
    column(borrowingLiveTables, 'borrowing', 'at-end-of'),
    column(revenueOutturn, 'netRevenueExpenditure'),
  ),
  definedWhen: positive(column(revenueOutturn, 'netRevenueExpenditure')),
  merged: recomputedFromParts,
  uncertainty: exact(
    'Reported by councils each quarter and checked, not audited; nothing is sampled in these tables.',
  ),
  suppression: 'Nothing is withheld.',
  context: ['dwellings', 'population', 'index-of-multiple-deprivation'],
  caveats: [
    differentJobs,
    incomeOutsideDenominator,
    housingDebt,
    smallNetRevenueExpenditure,
    grossOfInvestments,
    noReturn,
    netRevenueExpenditureShifts,
  ],
  accountability: councilsDecide,
  bestValueThemes: useOfResources,
  questions: [
    'For what was it borrowed?',
    'Which part of it is for council housing?',
    'When does it fall due?',
  ],
  related: [
    'debt-servicing-share-of-net-revenue-expenditure',
    'reserves-share-of-net-revenue-expenditure',
  ],
  bounds: { min: 0, max: 200_000 },
});
