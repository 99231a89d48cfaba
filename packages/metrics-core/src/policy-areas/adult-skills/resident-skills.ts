// The same figures for the places of councils, which do not run adult skills: context, no metric.
import { defineContextVariable, type AuthorityType } from '../../model';
import {
  aboutThePlace,
  learnersCountedOnce,
  newFrameworkFrom2022,
  notASuccessRate,
  participationIncludes,
  skillsCovid,
  volatileSurvey,
  widerThanTheExplorer,
} from './caveats';
import { achievements, level3OrAbove, participation } from './measures';
import { allButFormerCouncils, everyCouncil } from './responsibility';

const covers: AuthorityType[] = [
  'district',
  'unitary',
  'metropolitan-district',
  'london-borough',
  'county',
];

export const residentFurtherEducationAchievements = defineContextVariable({
  ...achievements,
  id: 'resident-further-education-achievements',
  title: 'Residents’ further education and skills achievements',
  covers,
  expectedCoverage: everyCouncil,
  caveats: [widerThanTheExplorer, notASuccessRate, aboutThePlace, skillsCovid, learnersCountedOnce],
});

export const residentFurtherEducationParticipation = defineContextVariable({
  ...participation,
  id: 'resident-further-education-participation',
  title: 'Residents taking part in further education and skills',
  covers,
  expectedCoverage: everyCouncil,
  caveats: [participationIncludes, aboutThePlace, skillsCovid, learnersCountedOnce],
});

export const residentLevel3Qualifications = defineContextVariable({
  ...level3OrAbove,
  id: 'resident-level-3-qualifications',
  title: 'Residents qualified to Level 3 or above',
  covers,
  expectedCoverage: allButFormerCouncils,
  caveats: [newFrameworkFrom2022, volatileSurvey, aboutThePlace],
});
