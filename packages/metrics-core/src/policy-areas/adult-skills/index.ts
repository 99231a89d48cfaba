// Adult skills: what adults learn and what qualifications they hold.
import { definePolicyArea } from '../../model';
import { annualPopulationSurvey } from './annual-population-survey';
import { learnerAchievements, learnerParticipation } from './further-education';
import { furtherEducationAchievements } from './further-education-achievements';
import { furtherEducationParticipation } from './further-education-participation';
import { level3Qualifications } from './level-3-qualifications';
import {
  residentFurtherEducationAchievements,
  residentFurtherEducationParticipation,
  residentLevel3Qualifications,
} from './resident-skills';
import { skillsAuthorities, skillsThemes } from './responsibility';

export const adultSkills = definePolicyArea({
  id: 'adult-skills',
  title: 'Adult skills',
  summary: 'What adults learn, and what qualifications they hold.',
  order: 3,
  responsible: skillsAuthorities,
  bestValueThemes: skillsThemes,
  publications: [learnerAchievements, learnerParticipation, annualPopulationSurvey],
  metrics: [furtherEducationAchievements, level3Qualifications, furtherEducationParticipation],
  contextVariables: [
    residentFurtherEducationAchievements,
    residentFurtherEducationParticipation,
    residentLevel3Qualifications,
  ],
});
