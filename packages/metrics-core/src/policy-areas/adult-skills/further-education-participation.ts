// Adults who take part in further education and skills, by where they live.
import { column, defineMetric, exact, neutral, ratePer, refused } from '../../model';
import {
  budgetNotYetDevolved,
  learnersCountedOnce,
  participationIncludes,
  skillsCovid,
} from './caveats';
import { learnerParticipation } from './further-education';
import { sharedWithCollegesAndGovernment, skillsAuthorities, skillsThemes } from './responsibility';

export const furtherEducationParticipation = defineMetric({
  id: 'further-education-participation',
  title: 'Adults taking part in further education and skills',
  description:
    'Residents aged 19 and over who took part in at least one funded course, apprenticeship or ' +
    'other aim in the academic year, for every 100,000 residents of that age.',
  question: 'How many adults learn?',
  unit: ratePer(100_000, 'people aged 19 and over'),
  decimals: 0,
  period: 'academic-year',
  kind: 'input',
  polarity: neutral(
    'Taking part is where learning starts, not what comes of it, and the rate moves with need.',
  ),
  responsible: skillsAuthorities,
  value: column(learnerParticipation, 'participationRate'),
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
  caveats: [participationIncludes, skillsCovid, budgetNotYetDevolved, learnersCountedOnce],
  accountability: sharedWithCollegesAndGovernment,
  bestValueThemes: skillsThemes,
  questions: [
    'Which groups of people are missing among the learners?',
    'Which places were paid for but not taken up?',
  ],
  related: ['further-education-achievements', 'level-3-qualifications'],
  bounds: { min: 0, max: 100_000 },
});
