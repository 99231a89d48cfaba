// Capital outturn returns (COR): what each authority owed on 31 March, other long-term liabilities
// such as private finance contracts included. The files of 2019-20 and 2020-21 hold forecasts, which
// are another series.
import { england } from '../../context/areas';
import { mhclg, openGovernmentLicence3 } from '../../context/publishers';
import {
  column,
  definePublication,
  sum,
  thousandPounds,
  type ControlTotal,
  type RowCondition,
} from '../../model';
import { northYorkshireMiscoded } from './north-yorkshire';

const id = 'capital-outturn-return';

const columns = {
  grossExternalDebt: {
    unit: thousandPounds,
    meaning:
      'Borrowing and other long-term liabilities on 31 March, investments not set off against them',
  },
  grossBorrowing: {
    unit: thousandPounds,
    meaning: 'Gross borrowing on 31 March',
    control: true,
  },
  otherLiabilities: {
    unit: thousandPounds,
    meaning: 'Other long-term liabilities on 31 March',
    control: true,
  },
};

const line = (name: keyof typeof columns) => column({ id, columns }, name);

const parts = {
  grossBorrowing: 'Gross borrowing as at 31 March',
  otherLiabilities: 'Other long-term liabilities as at 31 March',
};

/** To 2016-17 the files have no column of debt. */
const debtAddedUp = { ...parts, grossExternalDebt: { sum: Object.values(parts) } };

export const capitalOutturn = definePublication({
  id,
  publisher: mhclg,
  title: 'Local authority capital expenditure and receipts: capital outturn return (COR)',
  landingPage:
    'https://www.gov.uk/government/collections/local-authority-capital-expenditure-receipts-and-financing',
  statisticsStatus: 'accredited-official-statistics',
  licence: openGovernmentLicence3,
  frequency: 'annual',
  nextRelease: {
    edition: '2019-20',
    expected: 'announced for the autumn of 2020, not yet read here',
  },
  period: 'date',
  basis: 'outturn',
  covers: ['district', 'unitary', 'metropolitan-district', 'london-borough', 'county'],
  columns,
  identities: [
    {
      left: line('grossExternalDebt'),
      right: sum(line('grossBorrowing'), line('otherLiabilities')),
      tolerance: 1,
    },
  ],
  tables: {
    missing: { '…': 'not-submitted', ':': 'not-submitted' },
  },
  releases: [
    {
      edition: '2015-16',
      published: '2016-09-15',
      file: 'LA_drop-down_capital_expenditure_receipts_and_financing_COR4_2015-16.xls',
      sha256: '7cd2f0ca9db1ceb41405a3afd0ba26b788a7e3c108dac68904da8b96ce47e84e',
      periods: ['2016-03-31'],
      tables: [
        {
          ...sheetOf('Financing & Memorandums', 2, 'Ecode', 'England'),
          // Copeland sent no return: its cells are empty.
          emptyCell: 'not-submitted',
          remap: [northYorkshireMiscoded],
          controls: totals(
            'Ecode',
            'England',
            ['UA', 'SC', 'MD', 'L'],
            [{ column: 'Ecode', pattern: '^E\\d{4}$' }],
          ),
          columns: debtAddedUp,
        },
      ],
    },
    {
      edition: '2016-17',
      published: '2017-09-28',
      file: 'COR4_Total_capital_expenditure___receipts_Financing___Prudential_information 1617.xlsx',
      sha256: '7d86bc8ff6c175fccb5d8b65f2c64689c2a200a13466b65e29787155b32a80f5',
      periods: ['2017-03-31'],
      exceptions: [
        {
          check: 'ROW_SHIFTED',
          authorities: ['E07000228'],
          reason:
            'The live tables on borrowing say the same: Mid Sussex owed little on 31 March 2016.',
          accepted: '2026-11-22',
        },
        {
          check: 'CONTROL_TOTAL',
          cells: ['AI453', 'AI453,AJ453'],
          reason:
            'The row of England holds £122 thousand more than its classes: an estimate for an authority ' +
            'without a return, which the class totals leave out.',
          accepted: '2026-11-22',
        },
      ],
      tables: [
        {
          ...sheetOf('Financing & Prudential', 7, 'Ecode', 'England'),
          controls: totals(
            'Ecode',
            'England',
            ['UA', 'SC', 'SD', 'MD', 'L'],
            classTotalsOf('Ecode'),
          ),
          columns: debtAddedUp,
        },
      ],
    },
    {
      edition: '2017-18',
      published: '2018-10-11',
      file: 'FINAL_COR_C 1718.xlsx',
      sha256: 'a58af78def3f15cac321190fff586bba4554d8e543a21bcb8cb6176e0feb6c46',
      periods: ['2018-03-31'],
      exceptions: [
        {
          check: 'ROW_SHIFTED',
          authorities: ['E07000085'],
          reason:
            'The live tables on borrowing say the same: East Hampshire owed little on 31 March 2017.',
          accepted: '2026-11-22',
        },
        {
          check: 'CONTROL_TOTAL',
          cells: ['Q452', 'T452', 'W452'],
          reason:
            'The row of England is "grossed" with estimates for authorities without a return; the class ' +
            'totals are not.',
          accepted: '2026-11-22',
        },
        {
          check: 'IDENTITY',
          authorities: [england.code],
          reason:
            'England’s borrowing, other liabilities and debt are each "grossed", and differ by £9.6 ' +
            'million of £99.7 billion.',
          accepted: '2026-11-22',
        },
      ],
      tables: [
        {
          ...sheetOf('Prudential', 5, 'LGF Code', 'England (grossed*)'),
          controls: totals(
            'LGF Code',
            'England (grossed*)',
            ['SC', 'MD', 'L'],
            classTotalsOf('LGF Code'),
          ),
          columns: debtOf(2018),
        },
      ],
    },
    {
      edition: '2018-19',
      published: '2019-09-26',
      file: 'COR_2018-19_outputs_COR_C.xlsx',
      sha256: '6153aa8a8e905c34f4043403d57e01da1e700d2c7364922c278fb721f291024b',
      periods: ['2019-03-31'],
      tables: [
        {
          ...sheetOf('Borrowing & Lending', 5, 'LGF Code', 'England'),
          controls: totals(
            'LGF Code',
            'England',
            ['UA', 'SC', 'SD', 'MD', 'LB'],
            classTotalsOf('LGF Code'),
          ),
          columns: debtOf(2019),
        },
      ],
    },
  ],
});

/** Below the authorities, with a class but without an E-code. Of classes with estimates rows are short. */
function totals(
  eCode: string,
  nameOfEngland: string,
  complete: string[],
  partsOfEngland: RowCondition[],
): ControlTotal[] {
  const authorities: RowCondition = { column: eCode, pattern: '^E\\d{4}$' };
  return [
    ...complete.map((name) => ({
      where: [
        { column: eCode, empty: true },
        { column: 'Class', in: [name] },
      ],
      rows: [authorities, { column: 'Class', in: [name] }],
      tolerance: 0.001,
    })),
    {
      where: [{ column: 'LA Name', in: [nameOfEngland] }],
      rows: partsOfEngland,
      tolerance: 0.001,
    },
  ];
}

function classTotalsOf(eCode: string): RowCondition[] {
  return [
    { column: eCode, empty: true },
    { column: 'Class', in: ['UA', 'SC', 'SD', 'MD', 'L', 'LB', 'O'] },
  ];
}

function debtOf(year: number) {
  return {
    grossExternalDebt: `Gross external debt as at 31 March ${year}`,
    grossBorrowing: `Gross borrowing as at 31 March ${year}`,
    otherLiabilities: `Other long-term liabilities as at 31 March ${year}`,
  };
}

function sheetOf(sheet: string, headerRow: number, eCode: string, nameOfEngland: string) {
  return {
    sheet,
    headerRows: [headerRow],
    authority: [
      { column: 'ONS Code', scheme: 'gss' as const },
      { column: eCode, scheme: 'e-code' as const },
    ],
    names: 'LA Name',
    keep: [
      { column: eCode, pattern: '^E\\d{4}$' },
      { column: 'Class', in: ['UA', 'SC', 'SD', 'MD', 'L', 'LB'] },
    ],
    totals: [{ area: england.code, where: [{ column: 'LA Name', in: [nameOfEngland] }] }],
  };
}
