// What a reader must know beside figures on adult skills.
import { defineCaveat } from '../../model';

export const widerThanTheExplorer = defineCaveat({
  id: 'skills-achievements-wider-definition',
  severity: 'critical',
  text:
    'This counts apprenticeships and, since a revision of April 2026, community learning. The ' +
    'figure under a like name in the Local Authority Data Explorer left apprenticeships out: do not ' +
    'set the two side by side.',
});

export const notASuccessRate = defineCaveat({
  id: 'skills-not-a-success-rate',
  severity: 'important',
  text:
    'This is the number of people who achieve for each 100,000 adults. It is not the share of ' +
    'learners who succeed: places where more adults study have a higher figure.',
});

export const participationIncludes = defineCaveat({
  id: 'skills-participation-includes',
  severity: 'important',
  text: 'Apprenticeships and, since a revision of April 2026, community learning are counted.',
});

export const skillsCovid = defineCaveat({
  id: 'skills-covid',
  severity: 'important',
  text:
    'Lockdowns cut learning and assessment in 2019/20 and 2020/21. A rise since then is partly a ' +
    'return to what was usual.',
  scope: [{ from: 'AY2019-20', to: 'AY2020-21' }],
});

export const learnersCountedOnce = defineCaveat({
  id: 'skills-learners-counted-once',
  severity: 'note',
  text:
    'A learner counts once, however many courses they take, and where they live, not where they ' +
    'learn.',
});

export const budgetNotYetDevolved = defineCaveat({
  id: 'skills-budget-not-devolved',
  severity: 'important',
  text:
    'Until the budget for adult education is devolved to a combined authority, national ' +
    'government plans and pays, in all of the area or in part. Such a figure is about the place, ' +
    'not about the work of the authority.',
  scope: [
    { authorities: ['E47000010', 'E47000012', 'E47000013'] },
    { authorities: ['E47000011'], to: 'AY2019-20' },
    { authorities: ['E47000002', 'E47000003'], to: 'AY2020-21' },
    { authorities: ['E47000014'], to: 'AY2023-24' },
  ],
});

export const newFrameworkFrom2022 = defineCaveat({
  id: 'skills-level-3-new-framework',
  severity: 'critical',
  text:
    'From 2022 the Regulated Qualifications Framework takes the place of National Vocational ' +
    'Qualifications. Figures of earlier years cannot be joined to these.',
});

export const volatileSurvey = defineCaveat({
  id: 'skills-level-3-volatile-survey',
  severity: 'important',
  text:
    'These are official statistics in development: fewer people answer the survey, and estimates ' +
    'move more from year to year than the places do. Updates are suspended until the survey is ' +
    'weighted anew. Look at the interval first.',
});

export const areasBeforeTheirAuthority = defineCaveat({
  id: 'skills-level-3-areas-before-authority',
  severity: 'important',
  text:
    'Combined authorities formed in 2024 and 2025 have figures for their areas in years before ' +
    'they existed.',
  scope: [
    {
      authorities: [
        'E47000012',
        'E47000013',
        'E47000014',
        'E47000015',
        'E47000016',
        'E47000017',
        'E47000018',
      ],
      to: '2023',
    },
  ],
});

export const aboutThePlace = defineCaveat({
  id: 'skills-about-the-place',
  severity: 'note',
  text: 'This is about the people who live in the area, not about the work of the council.',
});

export const regionStandsForLondon = defineCaveat({
  id: 'skills-level-3-region-stands-for-london',
  severity: 'note',
  text:
    'The file has no row for the Greater London Authority. Its figure is that of the London region, ' +
    'which is the same area.',
  scope: [{ authorities: ['E61000001'] }],
});

export const areasOfCombinedAuthoritiesChange = defineCaveat({
  id: 'skills-areas-of-combined-authorities-change',
  severity: 'note',
  text:
    'North of Tyne and the old North East have figures up to 2022/23. The North East, which took ' +
    'their place, East Midlands, and York and North Yorkshire have them from 2023/24. No earlier ' +
    'years are made up for them, since the file gives rates without the numbers of learners.',
  scope: [{ authorities: ['E47000010', 'E47000011', 'E47000012', 'E47000013', 'E47000014'] }],
});
