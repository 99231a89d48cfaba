// Words of money: what councils spend, and what they have put by.
import { defineTerm, type Term } from '../../model';

export const wordsOfSpendingAndReserves: Term[] = [
  defineTerm({
    id: 'outturn',
    term: 'outturn',
    meaning: 'What was really spent or received in a year, as known after its end.',
    alsoCalled: ['actual spending'],
    related: ['budget', 'return'],
  }),
  defineTerm({
    id: 'budget',
    term: 'budget',
    meaning:
      'What a council plans, before the year begins, to spend and to receive. Never joined with ' +
      'outturn in one line.',
    related: ['outturn'],
  }),
  defineTerm({
    id: 'net-current-expenditure',
    term: 'net current expenditure',
    meaning:
      'The running costs of a service, such as pay and contracts, after fees, charges and some ' +
      'other income are taken off.',
    related: ['service-expenditure', 'net-revenue-expenditure'],
  }),
  defineTerm({
    id: 'service-expenditure',
    term: 'service expenditure',
    meaning: 'The net current expenditure on all services of a council together, schools included.',
    alsoCalled: ['total service expenditure', 'service spend'],
    related: ['net-current-expenditure'],
  }),
  defineTerm({
    id: 'net-revenue-expenditure',
    term: 'net revenue expenditure',
    meaning:
      'What a council spends in a year and pays for from council tax, business rates, general ' +
      'grants and reserves.',
    related: ['service-expenditure', 'not-meaningful'],
  }),
  defineTerm({
    id: 'core-spending-power',
    term: 'core spending power',
    meaning:
      'What the government counts as the money that a council has for its services, from ' +
      'council tax, business rates and some grants. Fees and rents are not in it. We hold no ' +
      'open figures of it.',
    related: ['net-revenue-expenditure'],
  }),
  defineTerm({
    id: 'cash-terms',
    term: 'cash terms',
    meaning: 'In pounds as they were at the time, without taking the rise of prices into account.',
    alsoCalled: ['not in real terms', 'nominal'],
  }),
  defineTerm({
    id: 'reserves',
    term: 'reserves',
    meaning:
      'Money that a council has put by. Here: unallocated and other earmarked reserves, without ' +
      'the ring-fenced ones.',
    alsoCalled: ['non-ringfenced reserves'],
    related: ['unallocated-reserves', 'earmarked-reserves', 'ring-fenced'],
  }),
  defineTerm({
    id: 'unallocated-reserves',
    term: 'unallocated reserves',
    meaning: 'Money put by for no purpose in particular, to cover what cannot be foreseen.',
    alsoCalled: ['general fund balance'],
    related: ['reserves', 'earmarked-reserves'],
  }),
  defineTerm({
    id: 'earmarked-reserves',
    term: 'earmarked reserves',
    meaning:
      'Money that the council has itself set aside for a purpose, such as building, insurance ' +
      'or a known risk. Most of it is already spoken for.',
    related: ['reserves', 'unallocated-reserves'],
  }),
  defineTerm({
    id: 'ring-fenced',
    term: 'ring-fenced',
    meaning:
      'Money that may by law or by the terms of a grant be used for one purpose alone, such as ' +
      'the reserves of schools or of public health.',
    alsoCalled: ['ringfenced'],
    related: ['reserves'],
  }),
];
