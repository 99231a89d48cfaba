// Capital outturn returns (COR): what each authority owed on 31 March, other long-term liabilities
// such as private finance contracts included. The files of 2019-20 and 2020-21 hold forecasts, which
// are another series.
import { england } from '../../context/areas';
import { mhclg, openGovernmentLicence3 } from '../../context/publishers';
import { definePublication, thousandPounds } from '../../model';
import { northYorkshireMiscoded } from './north-yorkshire';

const borrowingAndLiabilities = {
  sum: ['Gross borrowing as at 31 March', 'Other long-term liabilities as at 31 March'],
};

export const capitalOutturn = definePublication({
  id: 'capital-outturn-return',
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
  columns: {
    grossExternalDebt: {
      unit: thousandPounds,
      meaning:
        'Borrowing and other long-term liabilities on 31 March, investments not set off against them',
    },
  },
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
          columns: { grossExternalDebt: borrowingAndLiabilities },
        },
      ],
    },
    {
      edition: '2016-17',
      published: '2017-09-28',
      file: 'COR4_Total_capital_expenditure___receipts_Financing___Prudential_information 1617.xlsx',
      sha256: '7d86bc8ff6c175fccb5d8b65f2c64689c2a200a13466b65e29787155b32a80f5',
      periods: ['2017-03-31'],
      tables: [
        {
          ...sheetOf('Financing & Prudential', 7, 'Ecode', 'England'),
          columns: { grossExternalDebt: borrowingAndLiabilities },
        },
      ],
    },
    {
      edition: '2017-18',
      published: '2018-10-11',
      file: 'FINAL_COR_C 1718.xlsx',
      sha256: 'a58af78def3f15cac321190fff586bba4554d8e543a21bcb8cb6176e0feb6c46',
      periods: ['2018-03-31'],
      tables: [
        {
          ...sheetOf('Prudential', 5, 'LGF Code', 'England (grossed*)'),
          columns: { grossExternalDebt: 'Gross external debt as at 31 March 2018' },
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
          columns: { grossExternalDebt: 'Gross external debt as at 31 March 2019' },
        },
      ],
    },
  ],
});

function sheetOf(sheet: string, headerRow: number, eCode: string, nameOfEngland: string) {
  return {
    sheet,
    headerRows: [headerRow],
    authority: [
      { column: 'ONS Code', scheme: 'gss' as const },
      { column: eCode, scheme: 'e-code' as const },
    ],
    keep: [
      { column: eCode, pattern: '^E\\d{4}$' },
      { column: 'Class', in: ['UA', 'SC', 'SD', 'MD', 'L', 'LB'] },
    ],
    totals: [{ area: england.code, where: [{ column: 'LA Name', in: [nameOfEngland] }] }],
  };
}
