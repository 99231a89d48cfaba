// The same figures for the places of councils, which do not run adult skills: context, no metric.
import {
  column,
  defineContextVariable,
  exact,
  percentage,
  ratePer,
  refused,
  sampled,
  type AuthorityType,
} from '../../model';
import { annualPopulationSurvey } from './annual-population-survey';
import {
  aboutThePlace,
  learnersCountedOnce,
  newFrameworkFrom2022,
  participationIncludes,
  skillsCovid,
  volatileSurvey,
  widerThanTheExplorer,
} from './caveats';
import { learnerAchievements, learnerParticipation } from './further-education';

const councils: AuthorityType[] = [
  'district',
  'unitary',
  'metropolitan-district',
  'london-borough',
  'county',
];

const learners = {
  unit: ratePer(100_000, 'people aged 19 and over'),
  decimals: 0,
  period: 'academic-year',
  merged: refused(
    'The file has rates without the counts behind them, so that no figure can be made for another area.',
  ),
  uncertainty: exact('Counted from the records of providers, without sampling.'),
  bounds: { min: 0, max: 100_000 },
  covers: councils,
} as const;

export const residentFurtherEducationAchievements = defineContextVariable({
  ...learners,
  id: 'resident-further-education-achievements',
  title: 'Residents’ further education and skills achievements',
  description:
    'Residents aged 19 and over who completed at least one funded course, apprenticeship or other ' +
    'aim in the academic year, for every 100,000 residents of that age.',
  value: column(learnerAchievements, 'achievementRate'),
  caveats: [widerThanTheExplorer, aboutThePlace, skillsCovid, learnersCountedOnce],
});

export const residentFurtherEducationParticipation = defineContextVariable({
  ...learners,
  id: 'resident-further-education-participation',
  title: 'Residents taking part in further education and skills',
  description:
    'Residents aged 19 and over who took part in at least one funded course, apprenticeship or ' +
    'other aim in the academic year, for every 100,000 residents of that age.',
  value: column(learnerParticipation, 'participationRate'),
  caveats: [participationIncludes, aboutThePlace, skillsCovid, learnersCountedOnce],
});

export const residentLevel3Qualifications = defineContextVariable({
  id: 'resident-level-3-qualifications',
  title: 'Residents qualified to Level 3 or above',
  description:
    'The share of residents aged 16 to 64 whose highest qualification is at Level 3 or above, such ' +
    'as A levels, an advanced apprenticeship or a degree.',
  unit: percentage({ of: 'residents aged 16 to 64' }),
  decimals: 1,
  period: 'calendar-year',
  value: column(annualPopulationSurvey, 'level3OrAbove'),
  interval: {
    lower: column(annualPopulationSurvey, 'lowerBound'),
    upper: column(annualPopulationSurvey, 'upperBound'),
    level: 95,
  },
  merged: refused(
    'A sample survey is not added up from parts: the numbers and weights behind it are not held.',
  ),
  uncertainty: sampled('A sample survey; the interval at 95% is published and shown.'),
  caveats: [newFrameworkFrom2022, volatileSurvey, aboutThePlace],
  breaks: [
    {
      at: '2022',
      reason:
        'From 2022 the Regulated Qualifications Framework takes the place of National Vocational ' +
        'Qualifications.',
    },
  ],
  bounds: { min: 0, max: 100 },
  covers: councils,
});
