// What a reader must know beside adult social care figures of any kind, and of counts and estimates.
import { defineCaveat } from '../../model';

export const zeroOnATinyBase = defineCaveat({
  id: 'care-zero-on-a-tiny-base',
  severity: 'critical',
  text:
    'The published file holds 0 for the Isles of Scilly in 2016-17, where at most a handful of ' +
    'people had such support. Whether it is a true nil is not known, so it is shown as not ' +
    'available. The median in the published file counts the zero; ours does not.',
  scope: [{ authorities: ['E06000053'], from: '2016-17', to: '2016-17' }],
});

export const tinyCouncils = defineCaveat({
  id: 'care-tiny-councils',
  severity: 'important',
  text:
    'In the Isles of Scilly and the City of London very few people have care from the council. ' +
    'Figures are often missing, and where there is one a single person can move it a lot.',
  scope: [{ authorities: ['E06000053', 'E09000001'] }],
});

export const notEffectiveness = defineCaveat({
  id: 'care-not-effectiveness',
  severity: 'important',
  text:
    'The figure prompts questions. It does not show why it is what it is, nor that a council is ' +
    'effective or not: the Department of Health and Social Care says of these measures that they ' +
    'serve comparison and local monitoring, not judgement.',
});

export const selectiveIntake = defineCaveat({
  id: 'care-short-term-selective-intake',
  severity: 'important',
  text:
    'The figure depends on who is offered short-term support. A council that offers it only to ' +
    'those likely to recover will have a higher figure.',
});

export const requestsRecordedDifferently = defineCaveat({
  id: 'care-requests-recorded-differently',
  severity: 'important',
  text:
    'Councils differ in what they record as a request and as a service. The return behind these ' +
    'figures has ended; records of each client replaced it from April 2024.',
});

export const requestsExtreme = defineCaveat({
  id: 'care-requests-extreme',
  severity: 'important',
  text:
    'Figures of Calderdale to 2018-19, and of Bradford in 2018-19, are many times those of most ' +
    'councils. They stand as published; ask the council how it recorded requests.',
  scope: [
    { authorities: ['E08000033'], from: '2015-16', to: '2018-19' },
    { authorities: ['E08000032'], from: '2018-19', to: '2018-19' },
  ],
});

export const turnoverChangingSet = defineCaveat({
  id: 'care-turnover-changing-set',
  severity: 'critical',
  text:
    'Up to 2021-22 only 103 to 115 councils have a figure, in 2022-23 there are 151. The median of ' +
    'England is over a different set of councils each year.',
});

export const turnoverOfAllEmployers = defineCaveat({
  id: 'care-turnover-of-all-employers',
  severity: 'important',
  text:
    'This is about staff of all care providers in the area, not only of the council. It is modelled ' +
    'by Skills for Care, which did not produce official statistics before 2023.',
});

export const reablementOneYear = defineCaveat({
  id: 'care-reablement-one-year',
  severity: 'important',
  text:
    'Only 2020-21 is held, a year of the pandemic. It is a single reading without a trend, about ' +
    'people who left hospital from October to December.',
});

export const noReasonGiven = defineCaveat({
  id: 'care-no-reason-given',
  severity: 'note',
  text:
    'Where there is no figure, the published file does not say why: it may have been withheld, ' +
    'not returned, or impossible to estimate.',
  scope: [{ states: ['not-available'] }],
});

export const hackneySince2020 = defineCaveat({
  id: 'care-hackney-since-2020-21',
  severity: 'note',
  text: 'Hackney has no figure from 2020-21 on: the published files leave it empty.',
  scope: [{ authorities: ['E09000012'], from: '2020-21' }],
});

export const reablementNilReturned = defineCaveat({
  id: 'care-reablement-nil-returned',
  severity: 'important',
  text:
    'The published file says that none of 28 people in Stoke-on-Trent were at home. That is what was ' +
    'returned, and it is unusual: ask the council before reading anything into it.',
  scope: [{ authorities: ['E06000021'], from: '2020-21', to: '2020-21' }],
});
