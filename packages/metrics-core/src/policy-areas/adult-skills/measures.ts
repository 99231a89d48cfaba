// What is measured, of whichever area: combined authorities have it as a metric, the places of
// councils, which do not run adult skills, as context.
import { column, exact, percentage, ratePer, refused, sampled, type Measure } from '../../model';
import { annualPopulationSurvey } from './annual-population-survey';
import { learnerAchievements, learnerParticipation } from './further-education';

type SharedMeasure = Omit<Measure, 'id' | 'title' | 'caveats' | 'lifecycle' | 'expectedCoverage'>;

const learners = {
  unit: ratePer(100_000, 'people aged 19 and over'),
  decimals: 0,
  period: 'academic-year',
  merged: refused(
    'The file has rates without the counts behind them, so that no figure can be made for another area.',
  ),
  uncertainty: exact('Counted from the records of providers, without sampling.'),
  breaks: [],
  // Councils run from 1,484 to 20,041 (Richmondshire, 2020/21).
  bounds: { min: 500, max: 30_000 },
  firstPeriod: 'AY2019-20',
  plausible: { change: { percent: 60 } },
} satisfies Partial<SharedMeasure>;

export const achievements: SharedMeasure = {
  ...learners,
  description:
    'Residents aged 19 and over who completed at least one funded course, apprenticeship or other ' +
    'aim in the academic year, for every 100,000 residents of that age.',
  value: column(learnerAchievements, 'achievementRate'),
};

export const participation: SharedMeasure = {
  ...learners,
  description:
    'Residents aged 19 and over who took part in at least one funded course, apprenticeship or ' +
    'other aim in the academic year, for every 100,000 residents of that age.',
  value: column(learnerParticipation, 'participationRate'),
};

export const level3OrAbove: SharedMeasure = {
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
  breaks: [
    {
      at: '2022',
      reason:
        'From 2022 the Regulated Qualifications Framework takes the place of National Vocational ' +
        'Qualifications.',
    },
  ],
  bounds: { min: 10, max: 100 },
  firstPeriod: '2022',
  plausible: { change: { by: 30 } },
};
