// What the columns of the revenue outturn summary mean, whatever their headers say in a given year.
import { thousandPounds, type PublishedColumn } from '../../../model';

export const columns = {
  socialCare: {
    unit: thousandPounds,
    meaning: "Net current expenditure on children's and adult social care together",
  },
  adultSocialCare: {
    unit: thousandPounds,
    meaning:
      'Net current expenditure on adult social care: after fees and charges, and after money that ' +
      'the NHS and other bodies pass on',
  },
  totalServiceExpenditure: {
    unit: thousandPounds,
    meaning: 'Net current expenditure on all services, schools included (lines 190 to 698)',
  },
  netRevenueExpenditure: {
    unit: thousandPounds,
    meaning:
      'What is met from council tax, business rates, general grants and reserves in the year (line 805)',
  },
  provisionForRepaymentOfPrincipal: {
    unit: thousandPounds,
    meaning:
      'Set aside from revenue to repay borrowing: the minimum revenue provision and any voluntary ' +
      'addition (line 773)',
  },
  interestPayable: {
    unit: thousandPounds,
    meaning: 'Interest paid to lenders, leasing left out (line 781)',
  },
  otherEarmarkedReserves: {
    unit: thousandPounds,
    meaning:
      'Reserves set aside for a purpose at 31 March, those of schools and public health left out; ' +
      'from 2021-22 without Covid business rate relief grants (line 915, adjusted)',
  },
  unallocatedReserves: {
    unit: thousandPounds,
    meaning: 'Reserves not set aside for anything at 31 March (line 916)',
  },
} satisfies Record<string, PublishedColumn>;

export type RevenueOutturnColumn = keyof typeof columns;
