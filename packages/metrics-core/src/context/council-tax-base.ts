// Council taxbase: the dwellings on which council tax falls due, as billing authorities return them each
// October.
import {
  column,
  count,
  defineCaveat,
  defineContextVariable,
  definePublication,
  exact,
  recomputedFromLowerTier,
  type AuthorityType,
  type Day,
  type CheckException,
} from '../model';
import { england, totalsByCode } from './areas';
import { mhclg, openGovernmentLicence3 } from './publishers';

const billingAuthorities: AuthorityType[] = [
  'district',
  'unitary',
  'metropolitan-district',
  'london-borough',
];

/** Line 1 as the workbooks to 2019 call it, and the file of 2022. */
const line = '1. Total number of dwellings on the Valuation List';
const lineOf2022 = 'Table 1.01 Total Number of Dwellings on Valuation List (Line 1)';

const id = 'council-taxbase';

const columns = {
  dwellings: {
    unit: count('dwellings'),
    name: 'dwellings on the valuation list',
    meaning: 'All dwellings on the valuation list, taxed or exempt (line 1)',
  },
  bandsAddedUp: {
    unit: count('dwellings'),
    meaning: 'Dwellings on the valuation list, added up from council tax bands A to H',
    control: true,
  },
};

export const councilTaxBase = definePublication({
  id,
  publisher: mhclg,
  title: 'Council taxbase: local authority level data',
  landingPage: 'https://www.gov.uk/government/collections/council-taxbase-statistics',
  statisticsStatus: 'official-statistics',
  licence: openGovernmentLicence3,
  frequency: 'annual',
  nextRelease: {
    edition: '2023',
    expected: 'due since November 2023, a year after the last that is held',
  },
  period: 'date',
  basis: 'count',
  covers: billingAuthorities,
  columns,
  identities: [
    {
      left: column({ id, columns }, 'dwellings'),
      right: column({ id, columns }, 'bandsAddedUp'),
      tolerance: 0,
    },
  ],
  releases: [
    workbook({
      year: 2015,
      published: '2016-03-03',
      file: 'CTB_Form_October_2015-_drop_down_-_revised_Feb_2016.xlsx',
      sha256: '50dc0e4e88ea2f41dbdb717fb37cf8a6fbc93d00adf46aef0b94ecc843f1fd60',
    }),
    workbook({
      year: 2016,
      published: '2017-01-31',
      firstPublished: '2016-11-16',
      file: 'LA_Drop_down_2016_revised_Jan.xlsx',
      sha256: '5914a67472c71adf7f00a4742ad140516431d60ef8001b5f5725ecbadb87b5f9',
    }),
    workbook({
      year: 2017,
      published: '2018-02-28',
      firstPublished: '2017-11-15',
      file: 'LA_Drop_down_2017_web__rev_.xlsx',
      sha256: 'f6912c80405d2ca71298c9ba2569042cbdbd37376397e053ca0138848a5bea68',
    }),
    workbook({
      year: 2018,
      published: '2019-01-31',
      firstPublished: '2018-11-30',
      file: 'LA_Drop_down_2018_rev.xlsx',
      sha256: '5149c02df5c58188b021608303616f8aa305a88bceb9d7b9872378f1928dbc11',
    }),
    workbook({
      year: 2019,
      published: '2020-02-29',
      firstPublished: '2019-11-30',
      file: 'Local_Authorities_Council_Taxbase_2019_Drop_down.xlsx',
      sha256: 'd1da6573bce5eaca1f6ef2e107f7d1aa68cae78d4eccc5b002086daeb258151e',
    }),
    {
      edition: '2022',
      published: '2023-02-24',
      firstPublished: '2022-11-09',
      file: 'Council_Taxbase_local_authority_level_data_2022 (4).ods',
      sha256: '8cf5e619cf36258fb98fc129d8c1e718ee96ce1c0f25b69084c439cc0302117f',
      exceptions: [
        {
          check: 'PERIOD_GAP',
          periods: ['2022-10-01'],
          reason: 'Of October 2020 and October 2021 no file is held.',
          accepted: '2026-11-22',
        },
      ],
      periods: ['2022-10-01'],
      tables: [
        {
          sheet: 'Council_Taxbase_Data',
          headerRows: [5, 6],
          authority: [
            { column: 'ONS Code', scheme: 'gss' },
            { column: 'E-code', scheme: 'e-code' },
          ],
          names: 'Local Authority',
          keep: [{ column: 'ONS Code', pattern: '^E0[6-9]' }],
          totals: totalsByCode('ONS Code', [england]),
          controls: [{ where: [{ column: 'ONS Code', in: [england.code] }], tolerance: 0 }],
          columns: {
            bandsAddedUp: {
              run: {
                from: { header: [lineOf2022, 'Band A'] },
                to: { header: [lineOf2022, 'Band H'] },
                count: 8,
              },
            },
            dwellings: {
              cell: {
                header: [lineOf2022, 'Total'],
              },
            },
          },
        },
      ],
    },
  ],
});

interface WorkbookDeclaration {
  year: number;
  published: Day;
  firstPublished?: Day;
  file: string;
  sha256: string;
  exceptions?: CheckException[];
}

/** Further tables stand below the first one in the same sheet; the row of England parts them. */
function workbook({ year, ...release }: WorkbookDeclaration) {
  const total = { header: [line, 'Total'] };
  const englandsRow = [
    { column: { letter: 'D' }, in: [england.name] },
    { column: total, from: 10_000_000 },
  ];
  return {
    ...release,
    edition: String(year),
    publishedKind: 'approximate' as const,
    periods: [`${year}-10-01`],
    tables: [
      {
        sheet: 'Data',
        headerRows: [2, 3],
        firstRow: 6,
        until: { column: { letter: 'A' }, empty: true },
        authority: [{ column: { letter: 'A' }, scheme: 'e-code' as const }],
        names: { letter: 'D' },
        totals: [
          {
            area: england.code,
            where: englandsRow,
          },
        ],
        controls: [{ where: englandsRow, tolerance: 0 }],
        columns: {
          dwellings: { cell: total },
          bandsAddedUp: {
            run: { from: { header: [line, 'A'] }, to: { header: [line, 'H'] }, count: 8 },
          },
        },
      },
    ],
  };
}

const countedInOctober = defineCaveat({
  id: 'dwellings-counted-for-council-tax',
  severity: 'note',
  text:
    'Dwellings as council tax counts them early in October, annexes and empty homes included. Not to ' +
    'be joined with the stock of dwellings on 1 April.',
});

export const dwellingsInCouncilTaxBase = defineContextVariable({
  id: 'dwellings-in-council-tax-base',
  title: 'Dwellings in the council tax base',
  description: 'Dwellings on the valuation list that the council returned for its tax base.',
  unit: count('dwellings'),
  decimals: 0,
  period: 'date',
  value: column(councilTaxBase, 'dwellings'),
  merged: recomputedFromLowerTier,
  uncertainty: exact('Returned by every billing authority from its valuation list.'),
  caveats: [countedInOctober],
  bounds: { min: 1000, max: 30_000_000 },
  firstPeriod: '2015-10-01',
  plausible: { change: { percent: 10 } },
  expectedCoverage: {
    atLeast: 99,
    statement:
      'Every billing authority returns its dwellings; combined authorities and the Greater London ' +
      'Authority are made from theirs. Counties have none. The files of 2020 and 2021 are not held.',
  },
  covers: [...billingAuthorities, 'combined-authority', 'gla'],
});
