// Adults who complete a course or apprenticeship, by where they live.
import { defineMetric, higherIsBetter } from '../../model';
import {
  areasOfCombinedAuthoritiesChange,
  budgetNotYetDevolved,
  learnersCountedOnce,
  notASuccessRate,
  skillsCovid,
  widerThanTheExplorer,
} from './caveats';
import { achievements } from './measures';
import {
  allButNewUnions,
  sharedWithCollegesAndGovernment,
  skillsAuthorities,
  skillsThemes,
} from './responsibility';

export const furtherEducationAchievements = defineMetric({
  ...achievements,
  id: 'further-education-achievements',
  title:
    'Further education and skills achievements of adults, with apprenticeships and community learning',
  question: 'How many adults complete a course or an apprenticeship?',
  kind: 'output',
  polarity: higherIsBetter('A higher rate means that more adults gain skills.'),
  responsible: skillsAuthorities,
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
    areasOfCombinedAuthoritiesChange,
    learnersCountedOnce,
  ],
  accountability: sharedWithCollegesAndGovernment,
  bestValueThemes: skillsThemes,
  expectedCoverage: allButNewUnions,
  questions: [
    'Which levels and subjects make up the change?',
    'How many learners were already qualified at that level?',
  ],
  related: ['further-education-participation', 'level-3-qualifications'],
});
