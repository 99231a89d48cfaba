// How easy people with care, and carers, find it to learn about support.
import { column, defineMetric, higherIsBetter, percentage, refused, sampled } from '../../model';
import { noReasonGiven, notEffectiveness, tinyCouncils } from './caveats';
import { explorerAdultSocialCare } from './explorer-data';
import {
  carersSurveyCoverage,
  informationThemes,
  noPartsHeld,
  sharedWithHealthAndProviders,
  socialServicesAuthorities,
} from './responsibility';
import {
  carersSmallBases,
  carersSurveyWaves,
  sampleSurvey,
  surveyGapInCovid,
  surveyMissingIn2019,
  whoIsAsked,
} from './survey-caveats';

const shared = {
  decimals: 1,
  period: 'financial-year',
  kind: 'outcome',
  polarity: higherIsBetter('A higher share means that more people find what they look for.'),
  responsible: socialServicesAuthorities,
  merged: refused(noPartsHeld),
  uncertainty: sampled(
    'A survey of a sample. The interval is published at source, not in this file.',
  ),
  suppression:
    'Results on very few answers are withheld at source and stand as an empty cell in this file.',
  accountability: sharedWithHealthAndProviders,
  bestValueThemes: informationThemes,
  bounds: { min: 0, max: 100 },
} as const;

const context = [
  'population-aged-65-and-over',
  'index-of-multiple-deprivation',
  'rural-urban-classification',
];
const questions = [
  'Where do people look first?',
  'Can people without internet use the information?',
];

export const careUsersFindingInformation = defineMetric({
  ...shared,
  id: 'care-users-finding-information',
  title: 'Ease of finding information: people who use services',
  description:
    'Of the people with care who looked for information about support, the share who found it very ' +
    'or fairly easy to find.',
  question: 'Do people with care find the information they look for?',
  unit: percentage({ of: 'people with care who looked for information' }),
  value: column(explorerAdultSocialCare, 'careUsersFindingInformation'),
  firstPeriod: '2015-16',
  plausible: { change: { by: 25 } },
  expectedCoverage: {
    atLeast: 96,
    statement:
      'The Isles of Scilly never have a figure and the City of London often has none: too few people ' +
      'are asked. Kent and Wokingham have none in 2019-20, Lewisham in 2021-22, Hackney since.',
  },
  context,
  caveats: [
    sampleSurvey,
    surveyGapInCovid,
    surveyMissingIn2019,
    notEffectiveness,
    tinyCouncils,
    whoIsAsked,
    noReasonGiven,
  ],
  questions,
  related: ['carers-finding-information', 'care-user-quality-of-life'],
  publishedAs: [
    { code: 'ASC3', scheme: 'Local Authority Data Explorer' },
    { code: '3D(1)', scheme: 'Adult Social Care Outcomes Framework', to: '2022-23' },
    { code: '3C', scheme: 'Adult Social Care Outcomes Framework', from: '2023-24' },
  ],
  formerTitles: ['Ease of finding information about services: service users'],
});

export const carersFindingInformation = defineMetric({
  ...shared,
  id: 'carers-finding-information',
  title: 'Ease of finding information: carers',
  description:
    'Of the carers who looked for information about support, the share who found it very or fairly ' +
    'easy to find.',
  question: 'Do carers find the information they look for?',
  unit: percentage({ of: 'carers who looked for information' }),
  value: column(explorerAdultSocialCare, 'carersFindingInformation'),
  firstPeriod: '2016-17',
  plausible: { change: { by: 25 } },
  expectedCoverage: carersSurveyCoverage,
  context,
  caveats: [
    carersSurveyWaves,
    sampleSurvey,
    carersSmallBases,
    notEffectiveness,
    tinyCouncils,
    whoIsAsked,
    noReasonGiven,
  ],
  questions,
  related: ['care-users-finding-information', 'carer-quality-of-life'],
  publishedAs: [
    { code: 'ASC4', scheme: 'Local Authority Data Explorer' },
    { code: '3D(2)', scheme: 'Adult Social Care Outcomes Framework', to: '2022-23' },
    { code: '3C', scheme: 'Adult Social Care Outcomes Framework', from: '2023-24' },
  ],
  formerTitles: ['Ease of finding information about support: carers'],
});
