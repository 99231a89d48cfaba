// What a reader must know beside adult social care figures.
import { defineCaveat } from '../../model';

export const sampleSurvey = defineCaveat({
  id: 'care-sample-survey',
  severity: 'important',
  text:
    'This comes from a survey of a sample of people known to the council. Intervals are published ' +
    'at source, but not in this file, so a small difference between councils or years may be chance.',
});

export const carersSurveyWaves = defineCaveat({
  id: 'care-carers-survey-waves',
  severity: 'critical',
  text:
    'Carers are asked every second or third year: 2016-17, 2018-19 and 2021-22 are held. These are ' +
    'single readings, not an annual series.',
});

export const surveyGapInCovid = defineCaveat({
  id: 'care-survey-gap-in-covid',
  severity: 'important',
  text:
    'There was no full survey in 2020-21: only 18 councils ran it. What lies between 2019-20 and ' +
    '2021-22 is not known.',
  scope: [{ from: '2020-21', to: '2021-22' }],
});

export const whoIsAsked = defineCaveat({
  id: 'care-who-is-asked',
  severity: 'note',
  text:
    'People who pay for all of their care themselves, and people who never came to the council, are ' +
    'not asked.',
});

export const noSurveyValue = defineCaveat({
  id: 'care-zero-without-survey-value',
  severity: 'critical',
  text:
    'The published file holds 0 for this council and year although the survey has no result. It is ' +
    'shown as not available. The median in the published file counts these zeros; ours does not.',
  scope: [
    {
      authorities: ['E06000041', 'E06000053', 'E08000009', 'E09000001', 'E10000016'],
      from: '2019-20',
      to: '2019-20',
    },
  ],
});

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
    'Very few people here have care from the council. Figures are often missing, and where there is ' +
    'one a single person can move it a lot.',
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

export const carersSmallBases = defineCaveat({
  id: 'care-carers-small-bases',
  severity: 'important',
  text: 'Few carers look for information and answer, so that the figure rests on small numbers.',
});

export const modelAdjusted = defineCaveat({
  id: 'care-quality-of-life-adjusted',
  severity: 'important',
  text:
    'A statistical model takes out what the council cannot change, such as health. The index cannot ' +
    'be compared with the unadjusted score of quality of life that is also published. The file does ' +
    'not say which of the two it holds; its values fit the index alone.',
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
    'This figure is many times that of most councils. It stands as published; ask the council how ' +
    'it recorded requests.',
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

export const noReasonGiven = defineCaveat({
  id: 'care-no-reason-given',
  severity: 'note',
  text:
    'The published file does not say why it has no figure here: it may have been withheld, not ' +
    'returned, or impossible to estimate.',
  scope: [{ states: ['not-available'] }],
});

export const surveyMissingIn2019 = defineCaveat({
  id: 'care-survey-missing-in-2019-20',
  severity: 'important',
  text: 'Kent and Wokingham have no survey result for 2019-20, and the file does not say why.',
  scope: [{ authorities: ['E06000041', 'E10000016'], from: '2019-20', to: '2019-20' }],
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
