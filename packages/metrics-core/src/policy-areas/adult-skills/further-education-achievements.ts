// Adults who complete a course or apprenticeship, by where they live.
import { column, defineMetric, exact, higherIsBetter, ratePer, refused } from '../../model';
import {
  budgetNotYetDevolved,
  learnersCountedOnce,
  notASuccessRate,
  skillsCovid,
  widerThanTheExplorer,
} from './caveats';
import { learnerAchievements } from './further-education';
import { sharedWithCollegesAndGovernment, skillsAuthorities, skillsThemes } from './responsibility';

export const furtherEducationAchievements = defineMetric({
  id: 'further-education-achievements',
  title:
    'Further education and skills achievements of adults, with apprenticeships and community learning',
  description:
    'Residents aged 19 and over who completed at least one funded course, apprenticeship or other ' +
    'aim in the academic year, for every 100,000 residents of that age.',
  question: 'How many adults complete a course or an apprenticeship?',
  unit: ratePer(100_000, 'people aged 19 and over'),
  decimals: 0,
  period: 'academic-year',
  kind: 'output',
  polarity: higherIsBetter('A higher rate means that more adults gain skills.'),
  responsible: skillsAuthorities,
  value: column(learnerAchievements, 'achievementRate'),
  merged: refused(
    'The file has rates without the counts behind them, so that no figure can be made for another area.',
  ),
  uncertainty: exact('Counted from the records of providers, without sampling.'),
  suppression: 'No figure of a combined authority or of the Greater London Authority is withheld.',
  context: [
    'population-aged-19-and-over',
    'index-of-multiple-deprivation',
    'population-aged-65-and-over',
  ],
  caveats: [
    widerThanTheExplorer,
    notASuccessRate,
    skillsCovid,
    budgetNotYetDevolved,
    learnersCountedOnce,
  ],
  accountability: sharedWithCollegesAndGovernment,
  bestValueThemes: skillsThemes,
  questions: [
    'Which levels and subjects make up the change?',
    'How many learners were already qualified at that level?',
  ],
  related: ['further-education-participation', 'level-3-qualifications'],
  bounds: { min: 0, max: 100_000 },
});
