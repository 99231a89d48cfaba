// Mid-year population estimates of the Office for National Statistics.
import {
  column,
  count,
  definePublication,
  sum,
  type Absence,
  type AuthorityCode,
  type AuthorityType,
  type ColumnBinding,
  type ControlTotal,
  type Day,
  type PublishedColumn,
  type Unit,
  type CheckException,
} from '../model';
import { england, regions, totalsByCode } from './areas';
import { ons, openGovernmentLicence3 } from './publishers';

const councils: AuthorityType[] = [
  'district',
  'unitary',
  'metropolitan-district',
  'london-borough',
  'county',
];

const squareKilometres: Unit = {
  quantity: 'area',
  name: 'square kilometres',
  prefix: '',
  suffix: ' km²',
  spoken: '',
};

const id = 'population-estimates';

const columns = {
  allAges: {
    unit: count('residents'),
    name: 'residents of all ages',
    meaning: 'People who usually live in the area',
  },
  under18: { unit: count('residents'), meaning: 'Residents aged 17 and under', control: true },
  aged65AndOver: {
    unit: count('residents'),
    name: 'residents aged 65 and over',
    meaning: 'Residents aged 65 and over',
  },
  aged18AndOver: {
    unit: count('residents'),
    name: 'residents aged 18 and over',
    meaning: 'Residents aged 18 and over',
  },
  aged19AndOver: {
    unit: count('residents'),
    name: 'residents aged 19 and over',
    meaning: 'Residents aged 19 and over',
  },
  areaSquareKilometres: {
    unit: squareKilometres,
    name: 'land area in square kilometres',
    meaning: 'Land area without inland water; to mid-2019 in whole square kilometres',
  },
} satisfies Record<string, PublishedColumn>;

export const populationEstimates = definePublication({
  id,
  publisher: ons,
  title: 'Population estimates for the UK, England, Wales, Scotland and Northern Ireland',
  landingPage:
    'https://www.ons.gov.uk/peoplepopulationandcommunity/populationandmigration/populationestimates/datasets/populationestimatesforukenglandandwalesscotlandandnorthernireland',
  statisticsStatus: 'accredited-official-statistics',
  licence: openGovernmentLicence3,
  frequency: 'annual',
  nextRelease: {
    edition: 'mid-2023',
    expected: 'due since the summer of 2024, a year after the last that is held',
  },
  period: 'date',
  basis: 'estimate',
  covers: councils,
  columns,
  identities: [
    {
      left: column({ id, columns }, 'allAges'),
      right: sum(column({ id, columns }, 'under18'), column({ id, columns }, 'aged18AndOver')),
      tolerance: 0,
    },
  ],
  tables: {
    authority: [{ column: 'Code', scheme: 'gss' }],
    names: 'Name',
    keep: [{ column: 'Code', pattern: '^E(0[6-9]|10)' }],
    totals: totalsByCode('Code', [england, ...regions]),
    controls: addedUp('Code', '^E12'),
  },
  releases: [
    workbook({
      year: 2016,
      published: '2017-06-22',
      file: 'ukmidyearestimates2016.xls',
      sha256: '2619c90be2c2c3c7e1c63ca6847fcfb51727a8503eadea81646d398248feefd6',
      exceptions: [
        {
          check: 'PERIOD_GAP',
          periods: ['2016-06-30'],
          reason: 'Of mid-2012 to mid-2015 no file is held.',
          accepted: '2026-11-22',
        },
      ],
      sheets: ['MYE2 - All', 'MYE5'],
      oldestAge: '90',
    }),
    workbook({
      year: 2017,
      published: '2018-06-28',
      file: 'ukmidyearestimates2017finalversion.xls',
      sha256: '122585b1fa7b564788edc221bb188de46c0029f13c4c4916fbd7658cf33f8dce',
      exceptions: [
        {
          check: 'CHANGE_IMPLAUSIBLE',
          measures: ['population-aged-18-and-over', 'population-aged-19-and-over'],
          authorities: ['E09000001'],
          periods: ['2017-06-30'],
          reason:
            'Mid-2016 is held as first published, mid-2017 rests on the estimates as revised ' +
            'in March 2018; the City of London has fewer than ten thousand residents.',
          accepted: '2026-11-22',
        },
      ],
      sheets: ['MYE2 - All', 'MYE 5'],
      oldestAge: '90',
    }),
    workbook({
      year: 2018,
      published: '2019-06-26',
      file: 'ukmidyearestimates20182019ladcodes.xls',
      sha256: '1df860b2c0677c915cc3980a1b9ed0dd1e9ad50273417e77fd17606192725ed5',
      sheets: ['MYE2-All', 'MYE 5'],
      oldestAge: '90',
      absences: [listsLaterCouncils('April 2019', '2019-03-31')],
    }),
    workbook({
      year: 2019,
      published: '2020-06-24',
      file: 'ukmidyearestimates20192020ladcodes.xls',
      sha256: '836f837c6f98469765da04a93e80b4eec7722833953b5f44b50dedb99ccc0484',
      sheets: ['MYE2 - Persons', 'MYE 5'],
      oldestAge: '90+',
      absences: [listsLaterCouncils('April 2020', '2020-03-31')],
      exceptions: [
        landStatedAnew([
          'E06000050',
          'E06000057',
          'E07000075',
          'E07000076',
          'E07000121',
          'E07000137',
          'E07000147',
          'E08000014',
          'E08000015',
          'E10000012',
          'E10000017',
          'E10000019',
          'E10000020',
        ]),
      ],
    }),
    workbook({
      year: 2020,
      published: '2022-02-28',
      publishedKind: 'approximate',
      firstPublished: '2021-06-25',
      file: 'ukpopestimatesmid2020on2021geography.xls',
      sha256: 'fa1e002320e8aa93957f989c2c39b649b27e46b45e24c10c506779f88aaa77c7',
      sheets: ['MYE2 - Persons', 'MYE 5'],
      headerRow: 8,
      exceptions: [landStatedAnew(['E06000057', 'E10000019'])],
      oldestAge: '90+',
      absences: [listsLaterCouncils('April 2021', '2021-03-31')],
    }),
    {
      edition: 'mid-2022',
      published: '2024-03-26',
      publishedKind: 'approximate',
      file: 'ons-population-estimates-mid2011-mid2022-by-single-year-of-age.csv',
      sha256: 'e98848996fd8b72d16c4b159d1a74a4a4e7c609e173dc80c1f9dde9a38b76b73',
      exceptions: [
        {
          check: 'PERIOD_GAP',
          periods: ['2022-06-30'],
          reason: 'Of mid-2021 no file is held: this one has mid-2011 and mid-2022 alone.',
          accepted: '2026-11-22',
        },
      ],
      periods: ['2011-06-30', '2022-06-30'],
      absences: [listsLaterCouncils('April 2023', '2023-03-31')],
      tables: [
        {
          headerRows: [1],
          authority: [{ column: 'Area code', scheme: 'gss' }],
          names: 'Area name',
          keep: [{ column: 'Area code', pattern: '^E(0[6-9]|10)' }],
          totals: totalsByCode('Area code', [england]),
          controls: addedUp('Area code'),
          period: { inColumns: true },
          columns: {
            allAges: womenAndMenFromAge(0),
            under18: womenAndMenOfAges(0, 17),
            aged65AndOver: womenAndMenFromAge(65),
            aged18AndOver: womenAndMenFromAge(18),
            aged19AndOver: womenAndMenFromAge(19),
          },
        },
      ],
    },
  ],
});

interface WorkbookDeclaration {
  year: number;
  published: Day;
  publishedKind?: 'approximate';
  firstPublished?: Day;
  file: string;
  sha256: string;
  /** The sheet of ages and the sheet of areas. */
  sheets: [string, string];
  headerRow?: number;
  oldestAge: string;
  absences?: Absence[];
  exceptions?: CheckException[];
}

/** The workbooks differ in the names of their sheets, the row of the header and the oldest age. */
function workbook({ year, sheets, headerRow = 5, oldestAge, ...release }: WorkbookDeclaration) {
  const fromAge = (age: number): ColumnBinding => ({
    run: { from: String(age), to: oldestAge, count: 91 - age },
  });
  return {
    ...release,
    edition: `mid-${year}`,
    periods: [`${year}-06-30`],
    tables: [
      {
        sheet: sheets[0],
        headerRows: [headerRow],
        columns: {
          allAges: 'All ages',
          under18: { run: { from: '0', to: '17', count: 18 } },
          aged65AndOver: fromAge(65),
          aged18AndOver: fromAge(18),
          aged19AndOver: fromAge(19),
        },
      },
      {
        sheet: sheets[1],
        headerRows: [headerRow],
        // To mid-2019 areas are whole square kilometres, rounded one by one.
        controls: addedUp('Code', '^E12', year < 2020 ? 9 : 0),
        columns: { areaSquareKilometres: 'Area (sq km)' },
      },
    ],
  };
}

/** Councils add up to England, with counties or with their districts; so do regions, where they are given. */
function addedUp(code: string, regionCodes?: string, tolerance = 0): ControlTotal[] {
  const patterns = [
    '^E0[6-9]',
    '^E(06|08|09|10)',
    ...(regionCodes === undefined ? [] : [regionCodes]),
  ];
  return patterns.map((pattern) => ({
    where: [{ column: code, in: [england.code] }],
    rows: [{ column: code, pattern }],
    tolerance,
  }));
}

/** The file has a row for each age from 0 to 90 (and over), with women and men side by side. */
function womenAndMenFromAge(age: number): ColumnBinding {
  return womenAndMenOfAges(age, 90);
}

function womenAndMenOfAges(from: number, to: number): ColumnBinding {
  const ofYear = (year: number): ColumnBinding => ({
    sum: ['Female', 'Male'].map((sex) => ({
      cell: `Mid-${year} population (${sex})`,
      where: [{ column: 'Age', from, to }],
      rows: to - from + 1,
    })),
  });
  return { byPeriod: { '2011-06-30': ofYear(2011), '2022-06-30': ofYear(2022) } };
}

/** Of coasts and estuaries above all, up to nine square kilometres of thousands. */
function landStatedAnew(authorities: AuthorityCode[]): CheckException {
  return {
    check: 'AREA_CHANGED',
    authorities,
    reason: 'As published: the file states the land anew.',
    accepted: '2026-11-22',
  };
}

function listsLaterCouncils(date: string, endedBy: Day): Absence {
  return {
    endedBy,
    state: 'not-available',
    reason: `The file lists the councils of ${date}, so that those which had ended by then have no row.`,
  };
}
