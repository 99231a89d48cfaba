// The rural-urban classification of 2011, for districts of several years.
import {
  category,
  column,
  defineCaveat,
  defineContextVariable,
  definePublication,
  exact,
  refused,
  type AuthorityType,
  type ExpectedCoverage,
} from '../model';
import { defra, openGovernmentLicence3 } from './publishers';

const classified: AuthorityType[] = [
  'district',
  'unitary',
  'metropolitan-district',
  'london-borough',
];

const sixClasses = category('one of six classes');
const threeClasses = category('one of three classes');

export const ruralUrbanLookup = definePublication({
  id: 'rural-urban-classification-lookup',
  publisher: defra,
  title: 'Rural Urban Classification 2011: lookup tables for local authority areas',
  landingPage: 'https://www.gov.uk/government/collections/rural-urban-classification',
  statisticsStatus: 'official-statistics',
  licence: openGovernmentLicence3,
  frequency: 'occasional',
  nextRelease: { edition: '2021', expected: 'out since March 2025, not yet read here' },
  period: 'calendar-year',
  basis: 'estimate',
  covers: classified,
  columns: {
    sixFold: {
      unit: sixClasses,
      name: 'class, one of six',
      meaning: 'Class of the six-fold classification',
    },
    threeFold: {
      unit: threeClasses,
      name: 'class, one of three',
      meaning: 'Class of the three-fold classification',
    },
  },
  releases: [
    {
      edition: '2011',
      published: '2021-08-16',
      file: 'Rural_Urban_Classification_2011_lookup_tables_for_local_authority_areas.ods',
      sha256: 'e357d5945559dc4f7833147dae01cc80f4f8e9bd9307bb5ed76e0f6b17500329',
      periods: ['2013', '2019', '2020', '2021'],
      tables: [
        districtsOf('2013', 'LAD11_LAD13'),
        districtsOf('2019', 'LAD19'),
        districtsOf('2020', 'LAD20'),
        districtsOf('2021', 'LAD21'),
      ],
    },
  ],
});

function districtsOf(year: string, sheet: string) {
  return {
    sheet,
    headerRows: [3],
    period: { fixed: year },
    authority: [{ column: `Local Authority District Area ${year} Code`, scheme: 'gss' as const }],
    names: `Local Authority District Area ${year} Name`,
    columns: {
      sixFold: 'Rural Urban Classification 2011 (6 fold)',
      threeFold: 'Rural Urban Classification 2011 (3 fold)',
    },
  };
}

const merged = refused(
  'A class belongs to one district; classes of several districts do not add up to one.',
);

const uncertainty = exact(
  'Follows by rule from where the residents of 2011 lived, by the settlements of that census.',
);

const restsOn2011 = defineCaveat({
  id: 'rurality-of-2011',
  severity: 'note',
  text: 'By where people lived in 2011. Counties, and the councils that began in 2023, have no class.',
});

const everyDistrict: ExpectedCoverage = {
  atLeast: 99,
  statement: 'Every district and single-tier council of the year has a class; counties have none.',
};

export const ruralUrbanClassification = defineContextVariable({
  id: 'rural-urban-classification',
  title: 'Rural or urban',
  description: 'What kind of settlement most residents of the district lived in, in six classes.',
  unit: sixClasses,
  decimals: 0,
  period: 'calendar-year',
  value: column(ruralUrbanLookup, 'sixFold'),
  merged,
  uncertainty,
  caveats: [restsOn2011],
  bounds: { min: 0, max: 0 },
  firstPeriod: '2013',
  expectedCoverage: everyDistrict,
  covers: classified,
});

export const ruralUrbanClassification3Fold = defineContextVariable({
  id: 'rural-urban-classification-3-fold',
  title: 'Rural or urban, in three classes',
  description:
    'Whether most residents of the district lived in towns and cities, in the country, or between.',
  unit: threeClasses,
  decimals: 0,
  period: 'calendar-year',
  value: column(ruralUrbanLookup, 'threeFold'),
  merged,
  uncertainty,
  caveats: [restsOn2011],
  bounds: { min: 0, max: 0 },
  firstPeriod: '2013',
  expectedCoverage: everyDistrict,
  covers: classified,
});
