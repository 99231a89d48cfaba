// What becomes of people after short-term support and reablement.
import { column, defineMetric, exact, higherIsBetter, percentage, refused } from '../../model';
import {
  hackneySince2020,
  noReasonGiven,
  notEffectiveness,
  reablementNilReturned,
  reablementOneYear,
  selectiveIntake,
  tinyCouncils,
  zeroOnATinyBase,
} from './caveats';
import { explorerAdultSocialCare } from './explorer-data';
import { outcomesFramework } from './outcomes-framework';
import {
  careThemes,
  noPartsHeld,
  sharedWithHealthAndProviders,
  socialServicesAuthorities,
} from './responsibility';

const shared = {
  decimals: 1,
  period: 'financial-year',
  kind: 'outcome',
  responsible: socialServicesAuthorities,
  accountability: sharedWithHealthAndProviders,
  bestValueThemes: careThemes,
  bounds: { min: 0, max: 100 },
} as const;

const context = [
  'population-aged-65-and-over',
  'index-of-multiple-deprivation',
  'rural-urban-classification',
];

export const shortTermSupportOutcome = defineMetric({
  ...shared,
  id: 'short-term-support-outcome',
  title: 'Outcome of short-term services',
  description:
    'Of new clients who had short-term support meant to make them independent, the share who then ' +
    'needed no support, or only support of a low level.',
  question: 'Do people need less support after a short time of help?',
  unit: percentage({ of: 'new clients who had short-term support' }),
  polarity: higherIsBetter('A higher share means that more people regain their independence.'),
  value: column(explorerAdultSocialCare, 'shortTermSupportOutcome'),
  numerator: column(outcomesFramework, 'noOrLowLevelSupportAfter'),
  denominator: column(outcomesFramework, 'hadShortTermSupport'),
  firstPeriod: '2015-16',
  plausible: { change: { by: 60 } },
  expectedCoverage: {
    atLeast: 97,
    statement:
      'One or two councils a year have no figure: Isles of Scilly in 2016-17, Croydon in 2019-20, ' +
      'Slough in 2021-22 and Hackney since 2020-21.',
  },
  merged: refused(noPartsHeld),
  uncertainty: exact(
    'Counted from the returns of councils, without sampling. Counts are held for 2020-21 only.',
  ),
  suppression:
    'Counts below 3 are withheld at source; a figure that is withheld or was not returned stands as ' +
    'an empty cell in this file.',
  context,
  caveats: [
    zeroOnATinyBase,
    selectiveIntake,
    notEffectiveness,
    tinyCouncils,
    hackneySince2020,
    noReasonGiven,
  ],
  questions: [
    'Who is offered reablement, and who is not?',
    'How many people does the rate rest on?',
  ],
  related: ['at-home-after-reablement', 'requests-resulting-in-a-service'],
  publishedAs: [
    { code: 'ASC5', scheme: 'Local Authority Data Explorer' },
    { code: '2D', scheme: 'Adult Social Care Outcomes Framework', to: '2022-23' },
    { code: '2A', scheme: 'Adult Social Care Outcomes Framework', from: '2023-24' },
  ],
  formerTitles: ['Outcome of short-term services: sequel to service'],
});

export const atHomeAfterReablement = defineMetric({
  ...shared,
  id: 'at-home-after-reablement',
  title: 'Older people still at home after reablement',
  description:
    'Of people aged 65 and over who left hospital into reablement or rehabilitation, the share who ' +
    'were still at home 91 days later. The Local Authority Data Explorer did not have it: it is added ' +
    'since it shows what councils and the NHS achieve together.',
  question: 'Are older people still at home three months after they left hospital?',
  unit: percentage({ of: 'people aged 65 and over discharged into reablement' }),
  polarity: higherIsBetter('A higher share means that more people live at home after hospital.'),
  value: column(outcomesFramework, 'stillAtHomeShare'),
  numerator: column(outcomesFramework, 'stillAtHome'),
  denominator: column(outcomesFramework, 'dischargedIntoReablement'),
  firstPeriod: '2020-21',
  expectedCoverage: {
    atLeast: 96,
    statement: 'Cheshire East, Hackney, Islington and Kingston upon Thames have no figure.',
  },
  merged: refused('Only 2020-21 is held, so no figure is made for councils that began after it.'),
  uncertainty: exact('Counted by councils and the NHS, without sampling.'),
  suppression: 'Small counts are withheld at source ([c]); [x] stands where there is no figure.',
  context,
  caveats: [
    reablementOneYear,
    selectiveIntake,
    notEffectiveness,
    reablementNilReturned,
    tinyCouncils,
    hackneySince2020,
  ],
  questions: [
    'Who is offered reablement on leaving hospital, and who is not?',
    'How do the hospital and the council share the work?',
  ],
  related: ['short-term-support-outcome'],
  publishedAs: [{ code: '2B(1)', scheme: 'Adult Social Care Outcomes Framework', to: '2022-23' }],
});
