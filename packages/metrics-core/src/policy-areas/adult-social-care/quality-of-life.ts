// How carers and people with care say that they live.
import { column, defineMetric, higherIsBetter, refused, sampled, score } from '../../model';
import { noReasonGiven, notEffectiveness, tinyCouncils } from './caveats';
import { explorerAdultSocialCare, qualityOfLifeIndex } from './explorer-data';
import {
  careThemes,
  carersSurveyCoverage,
  noPartsHeld,
  sharedWithHealthAndProviders,
  socialServicesAuthorities,
} from './responsibility';
import {
  carersSurveyWaves,
  modelAdjusted,
  noSurveyValue,
  sampleSurvey,
  surveyGapInCovid,
  whoIsAsked,
} from './survey-caveats';

const shared = {
  period: 'financial-year',
  kind: 'outcome',
  responsible: socialServicesAuthorities,
  merged: refused(noPartsHeld),
  suppression:
    'Results on very few answers are withheld at source and stand as an empty cell in this file.',
  accountability: sharedWithHealthAndProviders,
  bestValueThemes: careThemes,
} as const;

const context = [
  'population-aged-65-and-over',
  'index-of-multiple-deprivation',
  'rural-urban-classification',
];

export const carerQualityOfLife = defineMetric({
  ...shared,
  id: 'carer-quality-of-life',
  title: 'Carers’ quality of life',
  description:
    'How carers known to the council rate their lives: the sum of their answers on time, control, ' +
    'care of themselves, safety, company and encouragement, from 0 to 12.',
  question: 'How well do people who care for somebody live?',
  unit: score({ from: 0, to: 12 }),
  decimals: 1,
  polarity: higherIsBetter('A higher score means that carers say that they live better.'),
  value: column(explorerAdultSocialCare, 'carerQualityOfLife'),
  uncertainty: sampled(
    'A survey of a sample of carers. The interval is published at source, not in this file.',
  ),
  context,
  caveats: [
    carersSurveyWaves,
    sampleSurvey,
    notEffectiveness,
    tinyCouncils,
    whoIsAsked,
    noReasonGiven,
  ],
  questions: [
    'Which of the six parts is lowest, and for whom?',
    'What breaks and respite are on offer?',
  ],
  related: ['care-user-quality-of-life', 'carers-finding-information'],
  publishedAs: [
    { code: 'ASC1', scheme: 'Local Authority Data Explorer' },
    { code: '1D', scheme: 'Adult Social Care Outcomes Framework', to: '2022-23' },
    { code: '1C', scheme: 'Adult Social Care Outcomes Framework', from: '2023-24' },
  ],
  formerTitles: ['ASC Carer Quality of Life'],
  bounds: { min: 0, max: 12 },
  firstPeriod: '2016-17',
  plausible: { change: { by: 2.5 } },
  expectedCoverage: carersSurveyCoverage,
});

export const careUserQualityOfLife = defineMetric({
  ...shared,
  id: 'care-user-quality-of-life',
  title: 'Quality of life of people who use services',
  description:
    'The part of the quality of life of people with care that is put down to that care, as an ' +
    'index worked out from a survey. Figures of councils run from about 0.3 to 0.5.',
  question: 'How much does care add to the lives of the people who have it?',
  unit: qualityOfLifeIndex,
  decimals: 3,
  polarity: higherIsBetter('A higher index means that care adds more to people’s lives.'),
  value: column(explorerAdultSocialCare, 'careUserQualityOfLife'),
  uncertainty: sampled(
    'A model over a survey of a sample of people with care. The interval is published at source, ' +
      'not in this file.',
  ),
  context,
  caveats: [
    noSurveyValue,
    sampleSurvey,
    surveyGapInCovid,
    modelAdjusted,
    notEffectiveness,
    tinyCouncils,
    whoIsAsked,
    noReasonGiven,
  ],
  questions: [
    'How did the number who answered and the mix of clients change?',
    'What would people with care say drives it?',
  ],
  related: ['carer-quality-of-life', 'care-users-finding-information'],
  publishedAs: [
    { code: 'ASC2', scheme: 'Local Authority Data Explorer' },
    { code: '1J', scheme: 'Adult Social Care Outcomes Framework', to: '2022-23' },
    { code: '1B', scheme: 'Adult Social Care Outcomes Framework', from: '2023-24' },
  ],
  formerTitles: ['ASC Quality of Life'],
  bounds: { min: 0, max: 1 },
  firstPeriod: '2016-17',
  plausible: { change: { by: 0.15 } },
  expectedCoverage: {
    atLeast: 95,
    statement:
      'The Isles of Scilly never have a figure and the City of London often has none: too few people ' +
      'are asked. Kent, Trafford and Wokingham have none in 2019-20, Lewisham in 2021-22, Hackney ' +
      'since.',
  },
});
