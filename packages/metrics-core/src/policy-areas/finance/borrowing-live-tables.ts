// Live tables on borrowing: what each authority owed on 31 March, by kind of lender. There is no
// column of totals: it is the sum of the 21 kinds.
import { england } from '../../context/areas';
import { mhclg, openGovernmentLicence3 } from '../../context/publishers';
import { definePublication, thousandPounds, type ColumnBinding } from '../../model';

/** Other bodies of local government have E-codes from E5100 on; the classes in the files are unsound. */
const councils = '^E([0-4]\\d|50)\\d{2}$';

/** England is all of these, police and fire authorities among them. */
const englishBodies = '^E\\d{4}$';

/** New Forest stands here in rows 315 and 316, both times with zeros. */
const sheetWithNewForestTwice = 'LA Borrowing - 08-09';
const englishBodiesButNewForest = '^E(?!1738)\\d{4}$';

const firstLender = 'Loans short term - Banks in UK';
const lastLender = 'Longer Term Loans Local Authorities';
const allLenders: ColumnBinding = { run: { from: firstLender, to: lastLender, count: 21 } };

/** An empty column stands before the two of lending between authorities. */
const allLendersWithGap: ColumnBinding = {
  sum: [
    { run: { from: firstLender, to: 'Loans Longer-term - Other Sources', count: 19 } },
    { run: { from: 'Short Term Loans Local Authorities', to: lastLender, count: 2 } },
  ],
};

export const borrowingLiveTables = definePublication({
  id: 'borrowing-live-tables',
  publisher: mhclg,
  title: 'Live tables on local government finance: borrowing and investment',
  landingPage:
    'https://www.gov.uk/government/statistical-data-sets/live-tables-on-local-government-finance',
  statisticsStatus: 'not-stated',
  licence: openGovernmentLicence3,
  frequency: 'quarterly',
  nextRelease: {
    edition: '2020-21-q1',
    expected: 'due since September 2020, a quarter after the last that is held',
  },
  period: 'date',
  basis: 'outturn',
  covers: ['district', 'unitary', 'metropolitan-district', 'london-borough', 'county'],
  columns: {
    borrowing: {
      unit: thousandPounds,
      meaning:
        'Loans and securities owed to all lenders, other authorities among them; for council housing too',
    },
  },
  releases: [
    {
      edition: '2016-17-q3',
      published: '2017-03-07',
      publishedKind: 'approximate',
      file: 'Borrowing_and_Investment_Live_Table_Q3_2016_17 Lockdown.xlsx',
      sha256: '48ef4ae9fe68a6c6def9e31e0286cb45b182b94c6970d72b13ba4500e01cb65e',
      periods: marches(2009, 2016),
      exceptions: [
        {
          check: 'CONTROL_TOTAL',
          periods: ['2009-03-31'],
          reason:
            'The row of England is £123 million of £54.8 billion below the sum of its rows, spread over ' +
            'kinds of lender: it was not made anew when returns were mended.',
          accepted: '2026-11-22',
        },
      ],
      tables: [
        {
          ...oldSheet(sheetWithNewForestTwice, 2009, allLendersWithGap),
          drop: [{ column: 'DCLG E-code', in: ['E1738'] }],
        },
        {
          ...oldSheet(sheetWithNewForestTwice, 2009, allLendersWithGap),
          firstRow: 316,
          keep: [{ column: 'DCLG E-code', in: ['E1738'] }],
          totals: [],
          controls: [],
        },
        oldSheet('LA Borrowing 09-10', 2010, allLendersWithGap),
        oldSheet('LA Borrowing 10-11', 2011),
        oldSheet('LA Borrowing 11-12', 2012),
        oldSheet('LA Borrowing 12-13', 2013),
        oldSheet('LA Borrowing 13-14', 2014),
        oldSheet('LA Borrowing 14-15', 2015),
        oldSheet('LA Borrowing 15-16', 2016),
      ],
    },
    {
      edition: '2017-18-q4',
      published: '2018-06-13',
      publishedKind: 'approximate',
      file: 'Borrowing_and_Investment_Live_Table_Q4_2017_18-2.xlsx',
      sha256: 'b933868dc20a9016d2d3288e2938b669f52fd7f3763c7f380c0e872f7d94b5f8',
      periods: marches(2013, 2018),
      tables: [
        oldSheet('LA Borrowing 12-13', 2013),
        oldSheet('LA Borrowing 13-14', 2014),
        oldSheet('LA Borrowing 14-15', 2015),
        oldSheet('LA Borrowing 15-16', 2016),
        oldSheet('LA Borrowing 16-17', 2017),
        newSheet('LA Borrowing 17-18 Q4', 2018),
      ],
    },
    {
      edition: '2019-20-q4',
      published: '2020-06-17',
      publishedKind: 'approximate',
      file: 'Borrowing_and_Investment_Live_Table_Q4_2019_20.xlsx',
      sha256: 'f44f129ccd7a8e6e1ce30516acfa39bb0d333c8c497ca62bce4f744c87a13c18',
      periods: marches(2014, 2020),
      tables: [
        newSheet('LA Borrowing 13-14', 2014),
        newSheet('LA Borrowing 14-15', 2015),
        newSheet('LA Borrowing 15-16', 2016),
        newSheet('LA Borrowing 16-17', 2017),
        newSheet('LA Borrowing 17-18', 2018),
        newSheet('LA Borrowing 18-19 Q4', 2019),
        newSheet('LA Borrowing 19-20 Q4', 2020),
      ],
    },
  ],
});

function oldSheet(sheet: string, year: number, borrowing = allLenders) {
  return { ...sheetOf(sheet, year, 2, 'DCLG E-code', 'Local Authority'), columns: { borrowing } };
}

function newSheet(sheet: string, year: number) {
  return {
    ...sheetOf(sheet, year, 4, 'LGF code', nameHeader(sheet)),
    columns: { borrowing: allLenders },
  };
}

/** Sheets made since 2017-18 name the column otherwise; the older ones came along unchanged. */
function nameHeader(sheet: string): string {
  return /1[789]-\d\d/.test(sheet) ? 'Local authority name' : 'Local Authority';
}

function sheetOf(sheet: string, year: number, headerRow: number, code: string, name: string) {
  return {
    sheet,
    title: { row: 1, pattern: `31(st)? March ${year}` },
    headerRows: [headerRow],
    authority: [{ column: code, scheme: 'e-code' as const }],
    names: name,
    keep: [{ column: code, pattern: councils }],
    totals: [{ area: england.code, where: [{ column: name, in: ['England'] }] }],
    controls: [
      {
        where: [{ column: name, in: ['England'] }],
        rows: [
          {
            column: code,
            pattern: sheet === sheetWithNewForestTwice ? englishBodiesButNewForest : englishBodies,
          },
        ],
        tolerance: 0.001,
      },
    ],
    period: { fixed: march(year) },
  };
}

function marches(first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, index) => march(first + index));
}

function march(year: number): string {
  return `${year}-03-31`;
}
