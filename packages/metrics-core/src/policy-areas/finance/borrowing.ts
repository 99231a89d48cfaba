// What a council owes, against what it spends in a year: loans alone, and all external debt.
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
import { capitalOutturn } from './capital-outturn';
import {
  differentJobs,
  englandHoldsOtherBodies,
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
import { revenueOutturn, suppressionOfReturns } from './revenue-outturn';

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
    'Money that the council has invested or lent is not taken off what it owes. Loans from other ' +
    'councils are counted, so a sum over councils holds lending between them as well.',
});

const otherLiabilities = defineCaveat({
  id: 'external-debt-holds-other-liabilities',
  severity: 'important',
  text:
    'Money owed under private finance contracts and finance leases is counted beside borrowing. It ' +
    'is paid back through the charges of the contract.',
});

const noCapitalReturn = defineCaveat({
  id: 'external-debt-no-return',
  severity: 'important',
  text:
    'Some councils had sent no capital return when the figures came out: Copeland for 2015-16, Isles ' +
    'of Scilly for 2016-17, Copeland, Reading, South Cambridgeshire and Warwick for 2017-18. They ' +
    'have no figure, which does not mean zero.',
  scope: [{ states: ['not-submitted'] }],
});

const netRevenueExpenditure = column(revenueOutturn, 'netRevenueExpenditure');

const shared = {
  unit: percentage({ of: 'net revenue expenditure' }),
  decimals: 0,
  period: 'financial-year' as const,
  kind: 'input' as const,
  responsible: allCouncils,
  definedWhen: positive(netRevenueExpenditure),
  merged: recomputedFromParts,
  context: [
    'dwellings',
    'population',
    'index-of-multiple-deprivation',
    'population-aged-65-and-over',
  ],
  accountability: councilsDecide,
  bestValueThemes: useOfResources,
  questions: [
    'What was it borrowed for?',
    'Which part of it is for council housing?',
    'When does it fall due?',
  ],
};

const caveats = [
  differentJobs,
  incomeOutsideDenominator,
  housingDebt,
  smallNetRevenueExpenditure,
  grossOfInvestments,
  netRevenueExpenditureShifts,
  englandHoldsOtherBodies,
];

export const borrowingShareOfNetRevenueExpenditure = defineMetric({
  ...shared,
  id: 'borrowing-share-of-net-revenue-expenditure',
  title: 'Borrowing as a share of net revenue expenditure',
  description:
    'Loans and securities that the council owed on 31 March, as a share of the net revenue ' +
    'expenditure of the year. The Local Authority Data Explorer divided debt by core spending power, ' +
    'for which we hold no open figures, so this measure is added in its place.',
  question: 'How much does the council owe, against what it spends in a year?',
  polarity: levelIsNeitherGoodNorBad('borrowing'),
  value: percent(column(borrowingLiveTables, 'borrowing', 'at-end-of'), netRevenueExpenditure),
  uncertainty: exact(
    'Reported by councils each quarter and checked, not audited; nothing is sampled in these tables.',
  ),
  suppression: 'Nothing is withheld.',
  caveats: [...caveats, noReturn],
  related: [
    'gross-external-debt-share-of-net-revenue-expenditure',
    'debt-servicing-share-of-net-revenue-expenditure',
    'reserves-share-of-net-revenue-expenditure',
  ],
  bounds: { min: 0, max: 50_000 },
  firstPeriod: '2008-09',
  expectedCoverage: {
    atLeast: 98,
    statement:
      'Isles of Scilly sent no revenue return for 2016-17. Spelthorne in 2017-18 and 2019-20 and ' +
      'Runnymede in 2019-20 have no figure because their net revenue expenditure is zero or negative.',
  },
});

export const grossExternalDebtShareOfNetRevenueExpenditure = defineMetric({
  ...shared,
  id: 'gross-external-debt-share-of-net-revenue-expenditure',
  title: 'Gross external debt as a share of net revenue expenditure',
  description:
    'What the council owed on 31 March in borrowing and other long-term liabilities, such as private ' +
    'finance contracts, as a share of the net revenue expenditure of the year. The Local Authority ' +
    'Data Explorer did not have it: it is added to show debt that is not borrowing. Later capital ' +
    'returns hold forecasts and are not joined on.',
  question: 'How much does the council owe in all, against what it spends in a year?',
  polarity: levelIsNeitherGoodNorBad('debt'),
  value: percent(column(capitalOutturn, 'grossExternalDebt', 'at-end-of'), netRevenueExpenditure),
  uncertainty: exact(
    'Returned by councils once a year and checked, not audited when published; nothing is sampled.',
  ),
  suppression: suppressionOfReturns,
  caveats: [...caveats, otherLiabilities, noCapitalReturn],
  related: [
    'borrowing-share-of-net-revenue-expenditure',
    'debt-servicing-share-of-net-revenue-expenditure',
  ],
  bounds: { min: 0, max: 50_000 },
  firstPeriod: '2015-16',
  expectedCoverage: {
    atLeast: 97,
    statement:
      'Up to four councils a year sent no return. Spelthorne has no figure for 2017-18 because its ' +
      'net revenue expenditure is negative.',
  },
});
