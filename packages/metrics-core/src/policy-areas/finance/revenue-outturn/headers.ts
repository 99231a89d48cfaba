// Headers of the revenue outturn summary that stay the same over the years.
import type { ColumnBinding } from '../../../model';
import type { RevenueOutturnColumn } from './columns';

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
} satisfies Partial<Record<RevenueOutturnColumn, ColumnBinding>>;

/**
 * From 2021-22 on, in which other earmarked reserves are also published "adjusted", without the
 * business rate relief grants of the Covid years (lines 1028 and 1029).
 */
export const adjustedReservesAt31March = {
  ...reservesAt31March,
  otherEarmarkedReserves:
    'Estimated other earmarked financial reserves level at 31 March (adjusted)',
} satisfies Partial<Record<RevenueOutturnColumn, ColumnBinding>>;
