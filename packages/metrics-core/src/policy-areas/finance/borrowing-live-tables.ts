// Live tables on borrowing: what each authority owed on 31 March, by kind of lender. There is no
// column of totals: it is the sum of the 21 kinds.
import { england } from '../../context/areas';
import { mhclg, openGovernmentLicence3 } from '../../context/publishers';
import {
  column,
  definePublication,
  sum,
  thousandPounds,
  type ColumnBinding,
  type PublishedColumn,
} from '../../model';

/** Other bodies of local government have E-codes from E5100 on; the classes in the files are unsound. */
const councils = '^E([0-4]\\d|50)\\d{2}$';

/** England is all of these, police and fire authorities among them. */
const englishBodies = '^E\\d{4}$';

/** New Forest stands here in rows 315 and 316, both times with zeros. */
const sheetWithNewForestTwice = 'LA Borrowing - 08-09';
const englishBodiesButNewForest = '^E(?!1738)\\d{4}$';

/** The columns that are added up, in the order of the sheets. */
const lenders = {
  shortTermFromBanks: 'Loans short term - Banks in UK',
  shortTermFromBuildingSocieties: 'Loans short term - Building Societies',
  shortTermFromIntermediaries: 'Loans short term - Other financial intermediaries',
  shortTermFromPublicCorporations: 'Loans short term - Public corporations',
  shortTermFromCompanies: 'Loans short term - Private non-financial corporations',
  shortTermFromCentralGovernment: 'Loans short term - Central Government',
  shortTermFromHouseholds: 'Loans short term - Households sector',
  shortTermFromOthers: 'Loans short term - Other Sources',
  bonds: 'Securities - Negotiable bonds & commercial paper',
  otherSecurities: 'Securities - Other stock issues',
  longTermFromPublicWorksLoanBoard: 'Loans Longer-term - PWLB (a)',
  longTermFromBanks: 'Loans Longer-term - Banks in UK',
  longTermFromBuildingSocieties: 'Loans Longer-term - Building Societies',
  longTermFromIntermediaries: 'Loans Longer-term - Other financial intermediaries',
  longTermFromPublicCorporations: 'Loans Longer-term - Public corporations',
  longTermFromCompanies: 'Loans Longer-term - Private non-financial corporations',
  longTermFromCentralGovernment: 'Loans Longer-term - Central Government',
  longTermFromHouseholds: 'Loans Longer-term - Households sector',
  longTermFromOthers: 'Loans Longer-term - Other Sources',
  shortTermFromAuthorities: 'Short Term Loans Local Authorities',
  longTermFromAuthorities: 'Longer Term Loans Local Authorities',
};
type Lender = keyof typeof lenders;

const firstLender = lenders.shortTermFromBanks;
const lastLender = lenders.longTermFromAuthorities;
const allLenders: ColumnBinding = { run: { from: firstLender, to: lastLender, count: 21 } };

/** An empty column stands before the two of lending between authorities. */
const allLendersWithGap: ColumnBinding = {
  sum: [
    { run: { from: firstLender, to: lenders.longTermFromOthers, count: 19 } },
    { run: { from: lenders.shortTermFromAuthorities, to: lastLender, count: 2 } },
  ],
};

const id = 'borrowing-live-tables';

/** The total of each kind for England shows whether its column is in the same unit every year. */
const ofEngland = eachLender((lender): PublishedColumn => ({
  unit: thousandPounds,
  meaning: `"${lenders[lender]}" of all bodies in England`,
  control: true,
}));

const columns = {
  borrowing: {
    unit: thousandPounds,
    meaning:
      'Loans and securities owed to all lenders, other authorities among them; for council housing too',
  },
  ...ofEngland,
};

export const borrowingLiveTables = definePublication({
  id,
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
  columns,
  identities: [
    {
      left: column({ id, columns }, 'borrowing'),
      right: sum(...Object.values(eachLender((lender) => column({ id, columns }, lender)))),
      tolerance: 0.001,
    },
  ],
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
        {
          check: 'FIGURE_SPIKE',
          authorities: ['E07000004', 'E07000197'],
          periods: ['2010-03-31', '2012-03-31'],
          reason:
            'As published: Aylesbury Vale in 2010 and Stafford in 2012 owed little on 31 March, and the ' +
            'row of England adds it up.',
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
          columns: { borrowing: allLendersWithGap },
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
      exceptions: [
        {
          check: 'TOTAL_SPIKE',
          columns: [
            'shortTermFromOthers',
            'longTermFromCompanies',
            'longTermFromCentralGovernment',
            'longTermFromHouseholds',
          ],
          periods: ['2013-03-31', '2018-03-31'],
          reason: 'As published: few bodies have such loans, and the rows add up to it.',
          accepted: '2026-11-22',
        },
      ],
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
      exceptions: [
        {
          check: 'FIGURE_SPIKE',
          authorities: ['E06000053'],
          periods: ['2018-03-31'],
          reason:
            'As published for the Isles of Scilly, which owe a million or two in other years.',
          accepted: '2026-11-22',
        },
        {
          check: 'TOTAL_SPIKE',
          columns: ['shortTermFromCentralGovernment', 'shortTermFromHouseholds'],
          periods: ['2019-03-31', '2020-03-31'],
          reason: 'As published: few bodies have such loans, and the rows add up to it.',
          accepted: '2026-11-22',
        },
      ],
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
  const name = 'Local Authority';
  return {
    ...sheetOf(sheet, year, 2, 'DCLG E-code', name),
    columns: { borrowing, ...lendersOfEngland(name) },
  };
}

function newSheet(sheet: string, year: number) {
  const name = nameHeader(sheet);
  return {
    ...sheetOf(sheet, year, 4, 'LGF code', name),
    columns: { borrowing: allLenders, ...lendersOfEngland(name) },
  };
}

function lendersOfEngland(name: string): Record<Lender, ColumnBinding> {
  return eachLender((lender) => ({
    cell: lenders[lender],
    where: [{ column: name, in: ['England'] }],
  }));
}

function eachLender<Item>(itemOf: (lender: Lender) => Item): Record<Lender, Item> {
  const names = Object.keys(lenders) as Lender[];
  return Object.fromEntries(names.map((lender) => [lender, itemOf(lender)])) as Record<
    Lender,
    Item
  >;
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
        columns: ['borrowing'],
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
