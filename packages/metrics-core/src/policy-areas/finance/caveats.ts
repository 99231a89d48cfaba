// What a reader must know beside figures of council finance.
import { defineCaveat } from '../../model';

export const differentJobs = defineCaveat({
  id: 'finance-councils-do-different-jobs',
  severity: 'critical',
  text:
    'Counties, districts and single-tier councils do different jobs, so their money looks different. ' +
    'Compare a council with others of its type.',
});

export const noReturn = defineCaveat({
  id: 'finance-no-return',
  severity: 'important',
  text:
    'Some councils had sent no return when the figures came out: Isles of Scilly for 2016-17, Thurrock ' +
    'for a part of 2021-22, four councils for 2022-23 and thirteen for 2023-24. They have no figure, ' +
    'which does not mean zero, and medians of those years rest on fewer councils.',
  scope: [{ states: ['not-submitted'] }, { from: '2022-23', to: '2023-24' }],
});

export const notCertified = defineCaveat({
  id: 'finance-return-not-certified',
  severity: 'note',
  text:
    'Where a return had not been certified when the figures came out, the figure may still ' +
    'change.',
  scope: [{ marks: ['uncertified'] }],
});

export const smallNetRevenueExpenditure = defineCaveat({
  id: 'net-revenue-expenditure-small-or-negative',
  severity: 'critical',
  text:
    'Net revenue expenditure can be tiny, zero or negative where a council earns much from rents or ' +
    'interest. At zero or below a share of it has no meaning: Spelthorne in 2017-18, 2019-20, 2021-22 ' +
    'and 2022-23, Runnymede in 2019-20, East Devon and West Lancashire in 2022-23 have no figure and ' +
    'are left out of medians. Just above zero the share runs into thousands of per cent.',
  scope: [{ states: ['not-meaningful'] }, { above: 1000 }],
});

export const netRevenueExpenditureShifts = defineCaveat({
  id: 'net-revenue-expenditure-shifts',
  severity: 'important',
  text:
    'Grants and duties move into and out of net revenue expenditure, as about 2011-12 and, with public ' +
    'health and council tax support, about 2013-14. Schools leave it when they become academies. ' +
    'Levels years apart are not like for like.',
});

export const englandHoldsOtherBodies = defineCaveat({
  id: 'finance-england-holds-other-bodies',
  severity: 'note',
  text:
    'The published figure for England is not of councils alone. It counts police, fire, waste and ' +
    'national park authorities, combined authorities and the Greater London Authority. It also holds ' +
    'estimates for councils that sent no return.',
  scope: [{ authorities: ['E92000001'] }],
});

export const cashNotRealTerms = defineCaveat({
  id: 'finance-cash-not-real-terms',
  severity: 'note',
  text:
    'In cash, as it was in each year. Prices rise, so the same sum bought less in later years: a ' +
    'rise in pounds is not always a rise in what they pay for.',
});
