// English Indices of Deprivation 2019, as summed up for districts (File 10) and counties (File 11).
import {
  column,
  defineCaveat,
  defineContextVariable,
  definePublication,
  estimated,
  firstOf,
  percentage,
  type AuthorityType,
  type ExpectedCoverage,
  type MergedRule,
  type Unit,
} from '../model';
import { populationEstimates } from './population';
import { mhclg, openGovernmentLicence3 } from './publishers';

const averageScore: Unit = {
  quantity: 'score',
  name: 'average score; higher is more deprived',
  prefix: '',
  suffix: '',
  spoken: '',
};

const councilsWithoutCounties: AuthorityType[] = [
  'district',
  'unitary',
  'metropolitan-district',
  'london-borough',
];
const councils: AuthorityType[] = [...councilsWithoutCounties, 'county'];

const columns = {
  averageScore: {
    unit: averageScore,
    name: 'average score of neighbourhoods',
    meaning: 'Scores of the neighbourhoods of an area, averaged by the people who live in them',
  },
  shareInMostDeprivedTenth: {
    unit: percentage({ of: 'neighbourhoods' }),
    name: 'share of neighbourhoods in the most deprived tenth',
    meaning: 'Neighbourhoods that are among the most deprived tenth in England',
  },
};

const indices = {
  publisher: mhclg,
  landingPage: 'https://www.gov.uk/government/statistics/english-indices-of-deprivation-2019',
  statisticsStatus: 'accredited-official-statistics',
  licence: openGovernmentLicence3,
  frequency: 'occasional',
  nextRelease: { edition: '2025', expected: 'out since October 2025, not yet read here' },
  period: 'calendar-year',
  basis: 'estimate',
} as const;

export const deprivationOfDistricts = definePublication({
  ...indices,
  id: 'indices-of-deprivation-lower-tier',
  title: 'English indices of deprivation 2019, File 10: summaries for lower-tier authorities',
  covers: councilsWithoutCounties,
  columns,
  releases: [
    {
      edition: '2019',
      published: '2020-02-07',
      publishedKind: 'approximate',
      firstPublished: '2019-09-26',
      file: 'File_10_-_IoD2019_Local_Authority_District_Summaries__lower-tier__.xlsx',
      sha256: 'ff6afe1558feef5d49d06541ae42ee68405f6436efb2692a95c00121134be3e3',
      periods: ['2019'],
      tables: [summary('Local Authority District code (2019)')],
    },
  ],
});

/** The file repeats single-tier councils; they are read from the other one. */
export const deprivationOfCounties = definePublication({
  ...indices,
  id: 'indices-of-deprivation-upper-tier',
  title: 'English indices of deprivation 2019, File 11: summaries for upper-tier authorities',
  covers: ['county'],
  columns,
  releases: [
    {
      edition: '2019',
      published: '2019-09-26',
      publishedKind: 'approximate',
      file: 'File_11_-_IoD2019_Local_Authority_District_Summaries__upper-tier__.xlsx',
      sha256: '4bdbc1f2e7fc5bd0e6b15d9cdecd7f7b8fe661c9daf76f0414ac35b2ddab422b',
      periods: ['2019'],
      tables: [
        {
          ...summary('Upper Tier Local Authority District code (2019)'),
          keep: [{ column: 'Upper Tier Local Authority District code (2019)', pattern: '^E10' }],
        },
      ],
    },
  ],
});

function summary(code: string) {
  return {
    sheet: 'IMD',
    headerRows: [1],
    authority: [{ column: code, scheme: 'gss' as const }],
    names: code.replace(' code ', ' name '),
    columns: {
      averageScore: 'IMD - Average score',
      shareInMostDeprivedTenth: {
        cell: 'IMD - Proportion of LSOAs in most deprived 10% nationally',
        power: 2,
      },
    },
  };
}

const weightedByPopulation: MergedRule = {
  rule: 'weighted-mean',
  parts: 'lower-tier',
  weight: column(populationEstimates, 'allAges', 'last-known'),
};

const uncertainty = estimated(
  'A model built from many sources, most of them of 2015 and 2016; it orders neighbourhoods well, but ' +
    'small differences mean little.',
);

const averagesHideContrasts = defineCaveat({
  id: 'deprivation-averages-hide-contrasts',
  severity: 'note',
  text:
    'An average over a whole area: a place with rich and poor quarters looks like one that is middling ' +
    'throughout. The index describes neighbourhoods, not the people in them.',
});

const mergedByPopulation = defineCaveat({
  id: 'deprivation-of-merged-councils',
  severity: 'important',
  text:
    'Where none is published for an area, it is made from the scores of the councils in it, ' +
    'weighted by the people who live in them.',
  scope: [{ marks: ['rebuilt'] }],
});

const covers: AuthorityType[] = [...councils, 'combined-authority', 'gla'];

const everyAuthority: ExpectedCoverage = {
  atLeast: 99,
  statement: 'Every authority of 2019 has a figure, published or made from its parts.',
};

export const indexOfMultipleDeprivation = defineContextVariable({
  id: 'index-of-multiple-deprivation',
  title: 'Index of Multiple Deprivation',
  description:
    'How deprived the neighbourhoods of an area are on average, over income, work, schooling, health, ' +
    'crime, housing and surroundings. A higher score is more deprived.',
  unit: averageScore,
  decimals: 1,
  period: 'calendar-year',
  value: firstOf(
    column(deprivationOfDistricts, 'averageScore'),
    column(deprivationOfCounties, 'averageScore'),
  ),
  merged: weightedByPopulation,
  uncertainty,
  caveats: [averagesHideContrasts, mergedByPopulation],
  // Ten times, or a tenth of, any score lies outside.
  bounds: { min: 5, max: 50 },
  firstPeriod: '2019',
  expectedCoverage: everyAuthority,
  covers,
});

export const neighbourhoodsInMostDeprivedTenth = defineContextVariable({
  id: 'neighbourhoods-in-most-deprived-tenth',
  title: 'Neighbourhoods among the most deprived tenth',
  description:
    'The share of an area’s neighbourhoods that are among the most deprived tenth in England.',
  unit: percentage({ of: 'neighbourhoods' }),
  decimals: 1,
  period: 'calendar-year',
  value: firstOf(
    column(deprivationOfDistricts, 'shareInMostDeprivedTenth'),
    column(deprivationOfCounties, 'shareInMostDeprivedTenth'),
  ),
  merged: weightedByPopulation,
  uncertainty,
  caveats: [averagesHideContrasts, mergedByPopulation],
  bounds: { min: 0, max: 100 },
  firstPeriod: '2019',
  expectedCoverage: everyAuthority,
  covers,
});
