// What a reader must know beside figures of reserves.
import { defineCaveat } from '../../model';

export const covidGrantsInReserves = defineCaveat({
  id: 'reserves-hold-covid-grants',
  severity: 'critical',
  text:
    'Grants for business rate relief in the Covid years were paid early and sat in reserves on 31 March ' +
    '2021 and 2022. From 2021-22 the publisher takes them out, and so do we. For 2020-21 no such figure ' +
    'is published council by council, so reserves look far larger than they were.',
  scope: [{ from: '2020-21', to: '2021-22' }],
});

export const earmarkedMeansCommitted = defineCaveat({
  id: 'reserves-are-mostly-committed',
  severity: 'important',
  text:
    'Most reserves are earmarked, and earmarked money is usually committed: for building, insurance, ' +
    'contracts or known risks. A high figure is not money free to spend. Councils often restate ' +
    'reserves: the 1 April figure of the next year can differ.',
});

export const swappedReserves = defineCaveat({
  id: 'reserves-split-swapped-in-return',
  severity: 'important',
  text:
    'Returns hold errors. In 2014-15 and 2015-16 Bristol seems to have put its earmarked reserves in ' +
    'the column of unallocated ones and the other way round: the sum stands, the split does not.',
  scope: [{ authorities: ['E06000023'], from: '2014-15', to: '2015-16' }],
});

export const reservesReturnedAsNil = defineCaveat({
  id: 'reserves-returned-as-nil',
  severity: 'important',
  text:
    'The returns of Corby for 2019-20 and 2020-21, Redditch for 2022-23 and Oxford for 2023-24 ' +
    'show no reserves at all. That is what was returned, and it is unusual: ask the council ' +
    'before reading anything into it.',
  scope: [
    { authorities: ['E07000150'], from: '2019-20', to: '2020-21' },
    { authorities: ['E07000236'], from: '2022-23', to: '2022-23' },
    { authorities: ['E07000178'], from: '2023-24', to: '2023-24' },
  ],
});

export const unallocatedReservesReturnedAsNil = defineCaveat({
  id: 'unallocated-reserves-returned-as-nil',
  severity: 'important',
  text:
    'Northamptonshire’s return for 2017-18 shows no unallocated reserves. That is what was ' +
    'returned: ask before reading anything into it.',
  scope: [{ authorities: ['E10000021'], from: '2017-18', to: '2017-18' }],
});

export const reservesReturnedBelowZero = defineCaveat({
  id: 'reserves-returned-below-zero',
  severity: 'important',
  text:
    'One part of the reserves is negative in some returns: earmarked reserves of North ' +
    'Northamptonshire (2021-22), Oxford (2022-23) and Hillingdon (2023-24), unallocated reserves ' +
    'of Plymouth (2023-24). In Oxford the sum is negative too. That is what was returned: ask the ' +
    'council before reading anything into it.',
  scope: [
    { authorities: ['E06000061'], from: '2021-22', to: '2021-22' },
    { authorities: ['E07000178'], from: '2022-23', to: '2022-23' },
    { authorities: ['E06000026', 'E09000017'], from: '2023-24', to: '2023-24' },
  ],
});

export const smallServiceExpenditure = defineCaveat({
  id: 'service-expenditure-negative',
  severity: 'critical',
  text:
    'Service expenditure was negative in Forest Heath and Spelthorne in 2017-18 and in West Lancashire ' +
    'in 2022-23. A share of it then has no meaning: they have no figure and are left out of medians.',
  scope: [{ states: ['not-meaningful'] }],
});

export const schoolsInServiceExpenditure = defineCaveat({
  id: 'service-expenditure-holds-schools',
  severity: 'important',
  text:
    'Service expenditure holds spending on schools that the council maintains, and falls as schools ' +
    'become academies, so the share rises without any change in reserves.',
  scope: [{ types: ['unitary', 'metropolitan-district', 'london-borough', 'county'] }],
});

export const nonRingfencedAsWeReadIt = defineCaveat({
  id: 'reserves-non-ringfenced-as-we-read-it',
  severity: 'note',
  text:
    'Non-ringfenced is read here as unallocated and other earmarked reserves together. Returns before ' +
    '2015-16 hold reserves of 1 April alone, so the series starts there.',
});
