// Headers of the revenue outturn summary that stay the same over the years.
import type { ColumnBinding } from '../../../model';
import type { RevenueOutturnColumn } from './columns';
import type { RowSums } from './row-sums';

/** From 2015-16 on; a release that differs says so after spreading these. */
export const expenditureSince2015 = {
  socialCare: { sum: ['Children Social Care', 'Adult Social Care'] },
  adultSocialCare: 'Adult Social Care',
  totalServiceExpenditure: 'TOTAL SERVICE EXPENDITURE (total of lines 190 to 698)',
  netRevenueExpenditure: 'NET REVENUE EXPENDITURE',
  provisionForRepaymentOfPrincipal: 'Provision for repayment of principal',
  interestPayable: 'Interest: external payments',
} satisfies Partial<Record<RevenueOutturnColumn, ColumnBinding>>;

/** 2015-16 and 2017-18 to 2020-21. */
export const reservesAt31March = {
  otherEarmarkedReserves: 'Estimated other earmarked financial reserves level at 31 March',
  unallocatedReserves: 'Estimated unallocated financial reserves level at 31 March',
  ...reservesBroughtForward(),
} satisfies Partial<Record<RevenueOutturnColumn, ColumnBinding>>;

/**
 * From 2021-22 on, in which other earmarked reserves are also published "adjusted", without the
 * business rate relief grants of the Covid years (lines 1028 and 1029).
 */
export const adjustedReservesAt31March = {
  ...reservesAt31March,
  ...reservesBroughtForward({
    earmarked: 'Estimated other earmarked financial reserves level at 1 April (unadjusted)',
    added: 'Appropriations to(+)/ from(-) other earmarked financial reserves [note 5]',
  }),
  otherEarmarkedReserves:
    'Estimated other earmarked financial reserves level at 31 March (adjusted)',
  unadjustedEarmarkedReserves:
    'Estimated other earmarked financial reserves level at 31 March (unadjusted)',
  reliefGrantsInReserves: {
    sum: [
      "Other earmarked reserves: authority's share of expanded retail relief grants 2020-21 and 2021-22 at 31 March",
      "Other earmarked reserves: authority's notional share of COVID-19 additional relief fund 2021-22 at 31 March",
    ],
  },
} satisfies Partial<Record<RevenueOutturnColumn, ColumnBinding>>;

export const linesOf2015: RowSums = {
  services: 13,
  netCurrentExpenditure: 'NET CURRENT EXPENDITURE',
  charges: [
    'Levy: Environment Agency flood defence',
    'Interest: HRA item 8 payments and receipts',
    8,
  ],
  subTotal: 'SUB-TOTAL',
  revenueExpenditure: 'REVENUE EXPENDITURE',
  grants: [
    'Local Services Support Grant (LSSG)',
    'Specific and special grants inside AEF [SG line 699 as income]',
    2,
  ],
};

/** A line for capital receipts used under the receipts flexibility is new. */
export const linesSince2016: RowSums = {
  ...linesOf2015,
  charges: [
    'Levy: Environment Agency flood defence',
    'Interest: HRA item 8 payments and receipts',
    9,
  ],
};

export const linesSince2020: RowSums = {
  ...linesOf2015,
  netCurrentExpenditure: 'NET CURRENT EXPENDITURE (TOTAL OF LINE 699 + LINES 711 TO 748)',
  charges: [
    'Levy: Environment Agency flood defence',
    'Interest: HRA item 8 payments and receipts',
    10,
  ],
  revenueExpenditure: 'REVENUE EXPENDITURE (TOTAL OF LINES 785 TO 797)',
};

interface BroughtForward {
  earmarked?: string;
  added?: string;
  unallocated?: string;
}

/** Reserves at 1 April and what was put into them: together what there is at 31 March. */
export function reservesBroughtForward({
  earmarked = 'Estimated other earmarked financial reserves level at 1 April',
  added = 'Appropriations to(+)/ from(-) other earmarked financial reserves',
  unallocated = 'Estimated unallocated financial reserves level at 1 April',
}: BroughtForward = {}) {
  return {
    earmarkedBroughtForward: { sum: [earmarked, added] },
    unallocatedBroughtForward: {
      sum: [unallocated, 'Appropriations to(+)/ from(-) unallocated financial reserves'],
    },
  } satisfies Partial<Record<RevenueOutturnColumn, ColumnBinding>>;
}

/** In the years of Covid the header has a note behind it. */
export const addedInCovidYears =
  'Appropriations to(+)/ from(-) other earmarked financial reserves - SEE FOOTNOTE ***';
