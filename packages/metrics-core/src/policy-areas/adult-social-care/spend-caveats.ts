// What a reader must know beside spending on adult social care.
import { defineCaveat } from '../../model';

export const needAndPricesDiffer = defineCaveat({
  id: 'care-need-and-prices-differ',
  severity: 'important',
  text:
    'Need and the price of care differ from place to place. More or less money for each adult does ' +
    'not show better or worse value.',
});

export const healthTransfersLeftOut = defineCaveat({
  id: 'care-health-transfers-left-out',
  severity: 'important',
  text: 'Money that the NHS passes to councils for social care is left out of this spending.',
});

export const councilsEndedSince = defineCaveat({
  id: 'care-councils-ended-since',
  severity: 'note',
  text:
    'The population file lists the councils of a later April: the next one, and for mid-2011 that of ' +
    '2023. A council that had ended by then has no figure for the year.',
  scope: [
    {
      authorities: [
        'E06000028',
        'E06000029',
        'E10000002',
        'E10000006',
        'E10000009',
        'E10000021',
        'E10000023',
        'E10000027',
      ],
      to: '2011-12',
    },
    { authorities: ['E06000028', 'E06000029', 'E10000009'], from: '2018-19', to: '2018-19' },
    { authorities: ['E10000002'], from: '2019-20', to: '2019-20' },
    { authorities: ['E10000021'], from: '2020-21', to: '2020-21' },
    { authorities: ['E10000006', 'E10000023', 'E10000027'], from: '2022-23', to: '2022-23' },
  ],
});

export const populationRestsOnANewCensus = defineCaveat({
  id: 'care-population-rests-on-a-new-census',
  severity: 'note',
  text:
    'The number of adults rests on the Census of 2021 from 2022-23, on that of 2011 before. There is ' +
    'no figure for 2012-13 to 2015-16, 2021-22 and 2023-24, since no estimate for those is held.',
});
