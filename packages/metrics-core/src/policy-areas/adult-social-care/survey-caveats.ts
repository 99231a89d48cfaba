// What a reader must know beside results of the surveys of carers and of people with care.
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
    'For 2019-20 the published file holds 0 for Kent, Trafford, Wokingham, the City of London and ' +
    'the Isles of Scilly, although the survey has no result. They are shown as not available. The ' +
    'median in the published file counts these zeros; ours does not.',
  scope: [
    {
      authorities: ['E06000041', 'E06000053', 'E08000009', 'E09000001', 'E10000016'],
      from: '2019-20',
      to: '2019-20',
    },
  ],
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

export const surveyMissingIn2019 = defineCaveat({
  id: 'care-survey-missing-in-2019-20',
  severity: 'important',
  text: 'Kent and Wokingham have no survey result for 2019-20, and the file does not say why.',
  scope: [{ authorities: ['E06000041', 'E10000016'], from: '2019-20', to: '2019-20' }],
});
