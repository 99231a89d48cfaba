// How many of the people who work in care leave their job in a year.
import { column, defineMetric, estimated, neutral, percentage, refused } from '../../model';
import {
  noReasonGiven,
  notEffectiveness,
  tinyCouncils,
  turnoverChangingSet,
  turnoverOfAllEmployers,
} from './caveats';
import { explorerAdultSocialCare } from './explorer-data';
import {
  careThemes,
  noPartsHeld,
  sharedWithHealthAndProviders,
  socialServicesAuthorities,
} from './responsibility';

export const careWorkforceTurnover = defineMetric({
  id: 'care-workforce-turnover',
  title: 'Workforce turnover rate',
  description:
    'Staff of care providers in the area who left their job in the last twelve months, as a share ' +
    'of the staff whom these providers employ directly.',
  question: 'How many people who work in care leave their job in a year?',
  unit: percentage({ of: 'directly employed staff' }),
  decimals: 1,
  period: 'financial-year',
  kind: 'input',
  polarity: neutral(
    'The council controls little of it: turnover moves with the labour market and with the pay of ' +
      'providers.',
  ),
  responsible: socialServicesAuthorities,
  value: column(explorerAdultSocialCare, 'workforceTurnover'),
  merged: refused(noPartsHeld),
  uncertainty: estimated(
    'Estimated by Skills for Care from what providers report. No interval is published in this file.',
  ),
  suppression: 'Areas where too few providers report stand as an empty cell in this file.',
  context: [
    'rural-urban-classification',
    'population-aged-65-and-over',
    'index-of-multiple-deprivation',
  ],
  caveats: [
    turnoverChangingSet,
    turnoverOfAllEmployers,
    notEffectiveness,
    tinyCouncils,
    noReasonGiven,
  ],
  accountability: sharedWithHealthAndProviders,
  bestValueThemes: careThemes,
  questions: ['Which roles and providers lose staff?', 'How do pay and other local work compare?'],
  related: ['care-user-quality-of-life', 'adult-social-care-spend-per-adult'],
  publishedAs: [{ code: 'ASC7', scheme: 'Local Authority Data Explorer' }],
  bounds: { min: 1, max: 150 },
  firstPeriod: '2016-17',
  plausible: { change: { by: 20 } },
  expectedCoverage: {
    atLeast: 67,
    statement:
      'To 2021-22 a quarter to a third of councils have no figure, most likely since too few ' +
      'providers there reported. In 2022-23 only Isles of Scilly has none.',
  },
});
