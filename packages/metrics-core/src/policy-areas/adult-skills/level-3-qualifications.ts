// How many residents of working age hold a qualification at Level 3 or above.
import { column, defineMetric, higherIsBetter, percentage, refused, sampled } from '../../model';
import { annualPopulationSurvey } from './annual-population-survey';
import {
  areasBeforeTheirAuthority,
  budgetNotYetDevolved,
  newFrameworkFrom2022,
  volatileSurvey,
} from './caveats';
import { sharedWithCollegesAndGovernment, skillsAuthorities, skillsThemes } from './responsibility';

export const level3Qualifications = defineMetric({
  id: 'level-3-qualifications',
  title: 'Adults qualified to Level 3 or above',
  description:
    'The share of residents aged 16 to 64 whose highest qualification is at Level 3 or above, such ' +
    'as A levels, an advanced apprenticeship or a degree.',
  question: 'How many residents of working age are qualified to Level 3 or above?',
  unit: percentage({ of: 'residents aged 16 to 64' }),
  decimals: 1,
  period: 'calendar-year',
  kind: 'outcome',
  polarity: higherIsBetter(
    'A higher share means that more residents are qualified for skilled work.',
  ),
  responsible: skillsAuthorities,
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
  suppression: 'Where the sample is too small the figure is withheld (status "x" in the file).',
  context: [
    'index-of-multiple-deprivation',
    'population-aged-19-and-over',
    'population-aged-65-and-over',
  ],
  caveats: [newFrameworkFrom2022, volatileSurvey, areasBeforeTheirAuthority, budgetNotYetDevolved],
  breaks: [
    {
      at: '2022',
      reason:
        'From 2022 the Regulated Qualifications Framework takes the place of National Vocational ' +
        'Qualifications.',
    },
  ],
  accountability: sharedWithCollegesAndGovernment,
  bestValueThemes: skillsThemes,
  questions: [
    'Is the gap to England wider than the intervals?',
    'How much of it is qualified people moving in or out?',
  ],
  related: ['further-education-achievements', 'further-education-participation'],
  bounds: { min: 0, max: 100 },
});
