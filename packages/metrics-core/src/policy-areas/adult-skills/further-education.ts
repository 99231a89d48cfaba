// Adults in further education and skills: the Department for Education's rates by where learners
// live, as the Office for National Statistics passes them on.
import { definePublication, ratePer, type Absence, type Publication } from '../../model';
import { england, regions, totalsByCode } from '../../context/areas';
import { departmentForEducation, openGovernmentLicence3 } from '../../context/publishers';

const perAdult = ratePer(100_000, 'people aged 19 and over');

const series = {
  publisher: departmentForEducation,
  landingPage:
    'https://explore-education-statistics.service.gov.uk/find-statistics/further-education-and-skills',
  statisticsStatus: 'accredited-official-statistics',
  licence: openGovernmentLicence3,
  frequency: 'annual',
  nextRelease: { edition: '2025-26', expected: 'due in November 2026' },
  period: 'academic-year',
  basis: 'count',
} satisfies Partial<Publication>;

const covers: Publication['covers'] = [
  'combined-authority',
  'gla',
  'district',
  'unitary',
  'metropolitan-district',
  'london-borough',
  'county',
];

const tables = {
  keep: [{ column: 'areacd', pattern: '^E(0[6-9]|10|47|61)' }],
  authority: [{ column: 'areacd', scheme: 'gss' as const }],
  names: 'areanm',
  period: { column: 'period' },
  totals: totalsByCode('areacd', [england, ...regions]),
};

const newUnions: Absence[] = [
  {
    types: ['combined-authority'],
    begunFrom: '2025-01-01',
    state: 'not-available',
    reason:
      'The combined authority was formed in 2025, part way through the academic year; the file has ' +
      'no row for it.',
  },
];

const release = {
  edition: '2024-25',
  // Revised after the first publication; the day is that of the last change to the file.
  published: '2026-04-22',
  publishedKind: 'approximate' as const,
  firstPublished: '2025-11-27',
  periods: ['AY2019-20', 'AY2020-21', 'AY2021-22', 'AY2022-23', 'AY2023-24', 'AY2024-25'],
  absences: newUnions,
};

export const learnerAchievements = definePublication({
  ...series,
  id: 'further-education-and-skills-learner-achievements',
  title: 'Further education and skills: learner achievements, as given in Explore Local Statistics',
  covers,
  tables,
  columns: {
    achievementRate: {
      unit: perAdult,
      name: 'people who completed a course per 100,000 residents aged 19 and over',
      meaning:
        'Residents aged 19 and over who completed at least one funded course or apprenticeship, ' +
        'community learning included, per 100,000',
    },
  },
  releases: [
    {
      ...release,
      file: 'further-education-and-skills-learner-achievements.csv',
      sha256: 'c9e7cdc7fd92e50bcf404b66d6fd77dab528595fd872f4b996eee6e2ca3f5ad0',
      exceptions: [
        {
          check: 'CHANGE_IMPLAUSIBLE',
          measures: ['resident-further-education-achievements'],
          authorities: ['E06000053', 'E09000001'],
          periods: ['AY2021-22'],
          reason:
            'The Isles of Scilly and the City of London have so few residents that a few ' +
            'learners more or less move the rate far.',
          accepted: '2026-11-22',
        },
      ],
      url: 'https://raw.githubusercontent.com/ONSdigital/explore-local-statistics-data/4972c588d0c1/further-education-and-skills-learner-achievements/further-education-and-skills-learner-achievements.csv',
      tables: [{ headerRows: [1], columns: { achievementRate: 'observation' } }],
    },
  ],
});

export const learnerParticipation = definePublication({
  ...series,
  id: 'further-education-and-skills-learner-participation',
  title: 'Further education and skills: participation, as given in Explore Local Statistics',
  covers,
  tables,
  columns: {
    participationRate: {
      unit: perAdult,
      name: 'people who took part per 100,000 residents aged 19 and over',
      meaning:
        'Residents aged 19 and over who took part in at least one funded course or apprenticeship, ' +
        'community learning included, per 100,000',
    },
  },
  releases: [
    {
      ...release,
      file: 'further-education-and-skills-participation.csv',
      sha256: 'df23c8f611b505aa4a39c9c896447fa81e517d811df78dd34e8c448aabc98d22',
      exceptions: [
        {
          check: 'CHANGE_IMPLAUSIBLE',
          measures: ['resident-further-education-participation'],
          authorities: ['E06000053'],
          periods: ['AY2021-22'],
          reason:
            'The Isles of Scilly have so few residents that a few learners more or less move ' +
            'the rate far.',
          accepted: '2026-11-22',
        },
      ],
      url: 'https://raw.githubusercontent.com/ONSdigital/explore-local-statistics-data/4972c588d0c1/further-education-and-skills-participation/further-education-and-skills-participation.csv',
      tables: [{ headerRows: [1], columns: { participationRate: 'observation' } }],
    },
  ],
});
