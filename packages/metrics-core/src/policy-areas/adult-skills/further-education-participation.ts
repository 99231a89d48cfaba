// Adults who take part in further education and skills, by where they live.
import { defineMetric, neutral } from '../../model';
import {
  areasOfCombinedAuthoritiesChange,
  budgetNotYetDevolved,
  learnersCountedOnce,
  participationIncludes,
  skillsCovid,
} from './caveats';
import { participation } from './measures';
import {
  allButNewUnions,
  sharedWithCollegesAndGovernment,
  skillsAuthorities,
  skillsThemes,
} from './responsibility';

export const furtherEducationParticipation = defineMetric({
  ...participation,
  id: 'further-education-participation',
  title: 'Adults taking part in further education and skills',
  description:
    `${participation.description} ` +
    'The Local Authority Data Explorer did not have it: it is added to set achievements beside the number of learners.',
  question: 'How many adults learn?',
  kind: 'input',
  polarity: neutral(
    'Taking part is where learning starts, not what comes of it, and the rate moves with need.',
  ),
  responsible: skillsAuthorities,
  suppression: 'No figure of a combined authority or of the Greater London Authority is withheld.',
  context: [
    'population-aged-19-and-over',
    'index-of-multiple-deprivation',
    'population-aged-65-and-over',
  ],
  caveats: [
    participationIncludes,
    skillsCovid,
    budgetNotYetDevolved,
    areasOfCombinedAuthoritiesChange,
    learnersCountedOnce,
  ],
  accountability: sharedWithCollegesAndGovernment,
  bestValueThemes: skillsThemes,
  expectedCoverage: allButNewUnions,
  questions: [
    'Which groups of people are missing among the learners?',
    'Which places were paid for but not taken up?',
  ],
  related: ['further-education-achievements', 'level-3-qualifications'],
});
