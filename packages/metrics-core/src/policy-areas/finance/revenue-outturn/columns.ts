// What the columns of the revenue outturn summary mean, whatever their headers say in a given year.
import { thousandPounds, type PublishedColumn } from '../../../model';

export const columns = {
  socialCare: {
    unit: thousandPounds,
    name: 'spending on social care',
    meaning: "Net current expenditure on children's and adult social care together",
  },
  adultSocialCare: {
    unit: thousandPounds,
    name: 'spending on adult social care',
    meaning:
      'Net current expenditure on adult social care: after fees and charges, and after money that ' +
      'the NHS and other bodies pass on',
  },
  totalServiceExpenditure: {
    unit: thousandPounds,
    name: 'spending on all services',
    meaning: 'Net current expenditure on all services, schools included (lines 190 to 698)',
  },
  netRevenueExpenditure: {
    unit: thousandPounds,
    meaning:
      'What is met from council tax, business rates, general grants and reserves in the year (line 805)',
  },
  provisionForRepaymentOfPrincipal: {
    unit: thousandPounds,
    name: 'money set aside to repay borrowing',
    meaning:
      'Set aside from revenue to repay borrowing: the minimum revenue provision and any voluntary ' +
      'addition (line 773)',
  },
  interestPayable: {
    unit: thousandPounds,
    name: 'interest paid',
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
  servicesAddedUp: {
    unit: thousandPounds,
    meaning: 'Net current expenditure of all services, added up from their columns',
    control: true,
  },
  netCurrentExpenditure: {
    unit: thousandPounds,
    meaning: 'Spending on services, housing benefit, levies and trading (line 749)',
    control: true,
  },
  chargesAddedUp: {
    unit: thousandPounds,
    meaning:
      'Lines between net current expenditure and the sub-total, added up: flood levies, capital paid ' +
      'from revenue, bad debts, repayment of principal, leasing and interest',
    control: true,
  },
  subTotal: {
    unit: thousandPounds,
    meaning: 'Net current expenditure and the charges below it (line 785)',
    control: true,
  },
  revenueExpenditure: {
    unit: thousandPounds,
    meaning: 'What is met from general grants, council tax, business rates and reserves (line 800)',
    control: true,
  },
  grantsAddedUp: {
    unit: thousandPounds,
    meaning: 'Grants inside aggregate external finance, added up; they are below zero',
    control: true,
  },
  unadjustedEarmarkedReserves: {
    unit: thousandPounds,
    meaning:
      'Other earmarked reserves at 31 March with Covid business rate relief grants (line 915)',
    control: true,
  },
  reliefGrantsInReserves: {
    unit: thousandPounds,
    meaning: 'Covid business rate relief grants held in reserves at 31 March (lines 1028 and 1029)',
    control: true,
  },
  earmarkedBroughtForward: {
    unit: thousandPounds,
    meaning:
      'Other earmarked reserves at 1 April and what was put into them in the year (line 815), added up',
    control: true,
  },
  unallocatedBroughtForward: {
    unit: thousandPounds,
    meaning:
      'Unallocated reserves at 1 April and what was put into them in the year (line 816), added up',
    control: true,
  },
} satisfies Record<string, PublishedColumn>;

export type RevenueOutturnColumn = keyof typeof columns;
