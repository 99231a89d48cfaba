// How many residents of working age hold a qualification at Level 3 or above.
import { defineMetric, higherIsBetter } from '../../model';
import {
  areasBeforeTheirAuthority,
  budgetNotYetDevolved,
  newFrameworkFrom2022,
  regionStandsForLondon,
  volatileSurvey,
} from './caveats';
import { level3OrAbove } from './measures';
import {
  allButFormerUnions,
  sharedWithCollegesAndGovernment,
  skillsAuthorities,
  skillsThemes,
} from './responsibility';

export const level3Qualifications = defineMetric({
  ...level3OrAbove,
  id: 'level-3-qualifications',
  title: 'Adults qualified to Level 3 or above',
  question: 'How many residents of working age are qualified to Level 3 or above?',
  kind: 'outcome',
  polarity: higherIsBetter(
    'A higher share means that more residents are qualified for skilled work.',
  ),
  responsible: skillsAuthorities,
  suppression: 'Where the sample is too small the figure is withheld (status "x" in the file).',
  context: [
    'index-of-multiple-deprivation',
    'population-aged-19-and-over',
    'population-aged-65-and-over',
  ],
  caveats: [
    newFrameworkFrom2022,
    volatileSurvey,
    areasBeforeTheirAuthority,
    budgetNotYetDevolved,
    regionStandsForLondon,
  ],
  accountability: sharedWithCollegesAndGovernment,
  bestValueThemes: skillsThemes,
  expectedCoverage: allButFormerUnions,
  questions: [
    'Is the gap to England wider than the intervals?',
    'How much of it is qualified people moving in or out?',
  ],
  related: ['further-education-achievements', 'further-education-participation'],
});
