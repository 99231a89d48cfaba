// Live Table 100: the stock of dwellings of each council on 1 April.
import { count, definePublication, type AuthorityCode, type AuthorityType } from '../model';
import { england, totalsByCode } from './areas';
import { mhclg, openGovernmentLicence3 } from './publishers';
import { districtsBefore2009 } from './register/councils-ended-in-2009';
import { endedIn, readAs, successorsByYear } from './reorganisations';

export const councilsWithDwellings: AuthorityType[] = [
  'district',
  'unitary',
  'metropolitan-district',
  'london-borough',
  'county',
];

const currentCode = 'Current ONS code';

/** Its codes are older than those of the ONS, so its rows go by their names. */
const nameIn2009 = 'Local Authority Name';
const totalIn2009 = 'Total (R)¹';
const sheetOf2009 = {
  ...sheetOf(2009),
  headerRows: [4],
  period: { fixed: '2009-04-01' },
  authority: [{ column: nameIn2009, scheme: 'name' as const }],
};

export const dwellingStock = definePublication({
  id: 'dwelling-stock',
  publisher: mhclg,
  title: 'Live Table 100: number of dwellings by tenure and district',
  landingPage:
    'https://www.gov.uk/government/statistical-data-sets/live-tables-on-dwelling-stock-including-vacants',
  statisticsStatus: 'accredited-official-statistics',
  licence: openGovernmentLicence3,
  frequency: 'annual',
  nextRelease: {
    edition: '2009-2022',
    expected: 'due since May 2023, a year after the last that is held',
  },
  period: 'date',
  basis: 'estimate',
  covers: councilsWithDwellings,
  columns: {
    dwellings: { unit: count('dwellings'), meaning: 'All dwellings, occupied or not, on 1 April' },
  },
  releases: [
    {
      edition: '2009-2021',
      published: '2022-05-12',
      file: 'LT_100_dwellings_tenure_district.xlsx',
      sha256: '7cb4bd63faf5a5c383b12dd4ea4b41b6692ab5d6d9823d63f6c9b3b2cc9f5f0a',
      periods: years(2009, 2021).map(firstOfApril),
      absences: [
        {
          types: ['county'],
          periods: ['2009-04-01', '2010-04-01', '2011-04-01'],
          state: 'not-available',
          reason: 'The sheets to 2011 list districts and single-tier councils only.',
        },
      ],
      tables: [
        {
          ...sheetOf2009,
          keep: [{ column: 'ONS code', pattern: '^[0-9]{2}[A-Z]{2}$' }],
          drop: [{ column: nameIn2009, in: Object.values(districtsBefore2009).flat() }],
          totals: [{ area: england.code, where: [{ column: nameIn2009, in: ['ENGLAND'] }] }],
          controls: [
            {
              where: [{ column: nameIn2009, in: ['ENGLAND'] }],
              rows: [{ column: 'ONS code', pattern: '^[0-9]{2}[A-Z]{2}$' }],
              tolerance: 0.001,
            },
          ],
          columns: { dwellings: totalIn2009 },
        },
        ...Object.entries(districtsBefore2009).map(([successor, districts]) => ({
          ...sheetOf2009,
          ...readAs(
            successor,
            districts,
            nameIn2009,
            'The sheet of 2009 lists the districts of 31 March 2009.',
          ),
          columns: { dwellings: { cell: totalIn2009, rows: districts.length } },
        })),
        ...years(2010, 2011).map(districtSheet),
        ...years(2012, 2021).map(sheetWithCounties),
        ...Object.entries(successorsByYear).flatMap(([year, successors]) =>
          Object.entries(successors).map(([successor, predecessors]) =>
            sumOfPredecessors(Number(year), successor, predecessors),
          ),
        ),
      ],
    },
  ],
});

function districtSheet(year: number) {
  return {
    ...sheetOf(year),
    headerRows: [4],
    period: { fixed: firstOfApril(year) },
    authority: [{ column: 'ONS code', scheme: 'gss' as const }],
    names: 'Local Authority Name',
    keep: [{ column: 'ONS code', pattern: '^E0[6-9]' }],
    controls: [{ where: [{ column: 'Local Authority Name', in: ['ENGLAND'] }], tolerance: 0.001 }],
    columns: { dwellings: 'Total (R)1' },
  };
}

/** Councils that ended longer ago keep a row without a number, `..` or 0. */
function sheetWithCounties(year: number) {
  return {
    ...sheetOf(year),
    headerRows: [4],
    period: { fixed: firstOfApril(year) },
    authority: [{ column: currentCode, scheme: 'gss' as const }],
    names: 'Lower and Single Tier Authority Data',
    keep: [
      { column: currentCode, pattern: '^E(0[6-9]|10)' },
      { column: totalOf(year), from: 1 },
    ],
    drop: [{ column: currentCode, in: endedIn(year) }],
    totals: totalsByCode(currentCode, [england]),
    // The rows of the day before, successors apart: with districts, then with counties in their place.
    controls: ['^E0[6-9]', '^E(06|08|09|10)'].map((pattern) => ({
      where: [{ column: currentCode, in: [england.code] }],
      rows: [
        { column: currentCode, pattern },
        { column: totalOf(year), from: 1 },
      ],
      tolerance: 0.001,
    })),
    columns: { dwellings: totalOf(year) },
  };
}

/**
 * The sheet of a year lists the districts of the day before: a council that began on that 1 April has
 * no row, those before it have.
 */
function sumOfPredecessors(year: number, successor: AuthorityCode, predecessors: AuthorityCode[]) {
  return {
    ...sheetOf(year),
    headerRows: [4],
    period: { fixed: firstOfApril(year) },
    authority: [{ column: currentCode, scheme: 'gss' as const }],
    ...readAs(
      successor,
      predecessors,
      currentCode,
      `The sheet of ${year} lists the districts of 31 March ${year}.`,
    ),
    columns: { dwellings: { cell: totalOf(year), rows: predecessors.length } },
  };
}

/** The sheets of several years look alike; the title says which it is. */
function sheetOf(year: number) {
  return { sheet: String(year), title: { row: 1, pattern: `England: ${year}$` } };
}

function totalOf(year: number): string {
  return year === 2013 ? 'Total 1' : 'Total (P)1';
}

function firstOfApril(year: number): string {
  return `${year}-04-01`;
}

function years(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
