// Revenue outturn summary, 2007-08 to 2014-15: spending and debt, of reserves only what there was on
// 1 April. The first of several data sheets holds net current expenditure. The names of services and
// of some lines come again further right, for central charges and for loans to Icelandic banks.
import type { AuthorityColumn, ColumnBinding, Locator, ReleaseDeclaration } from '../../../model';
import type { RevenueOutturnColumn } from './columns';
import { classTotals } from './controls';
import { apartForAYear } from './exceptions';
import { rowSums } from './row-sums';

type Columns = Partial<Record<RevenueOutturnColumn, ColumnBinding>>;

/** ONS codes stand in the file from 2014-15 on. */
const eCodeAlone: AuthorityColumn[] = [{ column: 'E-code', scheme: 'e-code' }];

const repayment: Columns = {
  provisionForRepaymentOfPrincipal: first('Provision for repayment of principal'),
  interestPayable: first('Interest payable and similar charges'),
};

/** To 2010-11 social care of children and of adults stand in one column. */
const socialCareTogether: Columns = { socialCare: first('Social care') };

const socialCareApart: Columns = {
  socialCare: { sum: ['Children Social Care', 'Adult Social Care'] },
  adultSocialCare: 'Adult Social Care',
};

export const releasesTo2014: ReleaseDeclaration<RevenueOutturnColumn>[] = [
  {
    edition: '2007-08',
    published: '2009-12-03',
    firstPublished: '2008-11-28',
    file: 'rs2007_08.xls',
    sha256: 'db3228990606d7a9c35f14b30d889c9a093694f02fc574b094ffeee2f5625fe1',
    periods: ['2007-08'],
    tables: [
      {
        sheet: 'Net current expenditure (col 1)',
        headerRows: [6],
        authority: eCodeAlone,
        controls: classTotals(),
        columns: {
          ...rowSums({
            services: 12,
            netCurrentExpenditure: 'NET CURRENT EXPENDITURE (total of lines 699 to 748)',
            charges: [
              'Local tax collection: Council tax benefit paid to the Collection Fund',
              'Interest: HRA item 8 payments and receipts',
              11,
            ],
            subTotal: 'SUB-TOTAL (total of lines 749 to 783)',
            revenueExpenditure: 'REVENUE EXPENDITURE (total of lines 785 to 791)',
            grants: 'Specific and special grants inside AEF',
          }),
          ...socialCareTogether,
          ...repayment,
          interestPayable: 'Interest: external payments',
          totalServiceExpenditure: 'TOTAL SERVICE EXPENDITURE (total of lines 190 to 698)',
          netRevenueExpenditure: 'NET REVENUE EXPENDITURE (total of lines 795 to 797)',
        },
      },
    ],
  },
  {
    edition: '2008-09',
    published: '2011-11-17',
    firstPublished: '2009-12-03',
    file: 'rs2008_09.xls',
    sha256: 'c03e174f0221cfc515e60dcfcb9b85337181c7d3f31bf374415a0983783ff74c',
    periods: ['2008-09'],
    exceptions: [apartForAYear('socialCare', ['E07000120'])],
    tables: [
      {
        sheet: 'Net current expenditure (col 1)',
        headerRows: [6],
        authority: eCodeAlone,
        controls: classTotals(),
        columns: {
          ...rowSums({
            services: 12,
            netCurrentExpenditure: 'NET CURRENT EXPENDITURE',
            charges: [
              'Local tax collection: Council tax benefit paid to the Collection Fund',
              'Interest: HRA item 8 payments and receipts',
              11,
            ],
            subTotal: 'SUB-TOTAL (total of lines 749 to 783)',
            revenueExpenditure: 'REVENUE EXPENDITURE (TOTAL OF LINES 785 to 791)',
            grants: ['Specific and special revenue grants inside AEF', 'Area Based Grant (ABG)', 2],
          }),
          ...socialCareTogether,
          ...repayment,
          totalServiceExpenditure: 'TOTAL SERVICE EXPENDITURE',
          netRevenueExpenditure: 'NET REVENUE EXPENDITURE (TOTAL OF LINES 795 to 798)',
        },
      },
    ],
  },
  {
    edition: '2009-10',
    published: '2011-11-17',
    file: 'rs2009_10.xls',
    sha256: '61f6e8e9b647dc715dd3fc0f5bacb65b164080cc0963535e74b57672b56c7f58',
    periods: ['2009-10'],
    tables: [
      {
        sheet: 'RS LA Data 2009-10 (1)',
        headerRows: [6],
        authority: eCodeAlone,
        controls: classTotals(),
        columns: {
          ...rowSums({
            services: 11,
            netCurrentExpenditure: 'NET CURRENT EXPENDITURE (TOTAL OF LINES 699 TO 748)',
            charges: [
              'Local tax collection: Council tax benefit paid to the Collection Fund',
              'Interest: HRA item 8 payments and receipts',
              13,
            ],
            subTotal: 'SUB-TOTAL (total of lines 749 to 783)',
            revenueExpenditure: 'REVENUE EXPENDITURE (TOTAL OF LINES 785 TO 791)',
            grants: ['Specific and special revenue grants inside AEF', 'Area Based Grant (ABG)', 2],
          }),
          ...socialCareTogether,
          ...repayment,
          totalServiceExpenditure: 'TOTAL SERVICE EXPENDITURE (TOTAL OF LINES 190 TO 698)',
          netRevenueExpenditure: 'NET REVENUE EXPENDITURE (TOTAL OF LINES 795 TO 798)',
        },
      },
    ],
  },
  {
    edition: '2010-11',
    published: '2012-11-27',
    file: 'rs2010_11.xlsx',
    sha256: '279ab88d1c1ee2f5d315617bfb676fedf7f645af9899e5aa9fb349e6b61e185b',
    exceptions: [
      {
        check: 'SIGN_TURNED',
        columns: ['interestPayable'],
        authorities: ['E07000078'],
        reason: 'As published: the totals of the sheet count it with this sign.',
        accepted: '2026-11-22',
      },
    ],
    periods: ['2010-11'],
    tables: [
      {
        sheet: 'RS LA Data 2010-11 (1)',
        headerRows: [6],
        authority: eCodeAlone,
        controls: classTotals(),
        columns: {
          ...rowSums({
            services: 11,
            netCurrentExpenditure: 'NET CURRENT EXPENDITURE (TOTAL OF LINES 699 TO 748)',
            charges: [
              'Local tax collection: Council tax benefit paid to the Collection Fund',
              'Interest: HRA item 8 payments and receipts',
              9,
            ],
            subTotal: 'SUB-TOTAL (total of lines 749 to 783)',
            revenueExpenditure: 'REVENUE EXPENDITURE (TOTAL OF LINES 785 TO 793)',
            grants: ['Specific and special revenue grants inside AEF', 'Area Based Grant (ABG)', 2],
          }),
          ...socialCareTogether,
          ...repayment,
          totalServiceExpenditure: 'TOTAL SERVICE EXPENDITURE (TOTAL OF LINES 190 TO 698)',
          netRevenueExpenditure: 'NET REVENUE EXPENDITURE (TOTAL OF LINES 795 TO 798)',
        },
      },
    ],
  },
  {
    edition: '2011-12',
    published: '2013-11-28',
    file: 'rs2011_12.xls',
    sha256: '1101f9550b0e544f4e33e319e8df9476aa42b8097d54fb02b2ef5e0489ff68b2',
    periods: ['2011-12'],
    exceptions: [apartForAYear('netRevenueExpenditure', ['E07000217'])],
    tables: [
      {
        sheet: 'RS LA Data 2011-12 (1)',
        headerRows: [6],
        authority: eCodeAlone,
        controls: classTotals(),
        columns: {
          ...rowSums({
            services: 12,
            netCurrentExpenditure: 'NET CURRENT EXPENDITURE (TOTAL OF LINES 699 TO 748)',
            charges: [
              'Local tax collection: Council tax benefit paid to the Collection Fund',
              'Interest: HRA item 8 payments and receipts',
              9,
            ],
            subTotal: 'SUB-TOTAL (total of lines 749 to 783)',
            revenueExpenditure: 'REVENUE EXPENDITURE (TOTAL OF LINES 785 to 796)',
            grants: [
              'Local Services Support Grant (LSSG)',
              'Specific and special revenue grants inside AEF',
              2,
            ],
          }),
          ...socialCareApart,
          ...repayment,
          totalServiceExpenditure: 'TOTAL SERVICE EXPENDITURE (TOTAL OF LINES 190 TO 698)',
          netRevenueExpenditure: 'NET REVENUE EXPENDITURE (TOTAL OF LINES 800 to 804)',
        },
      },
    ],
  },
  {
    edition: '2012-13',
    published: '2014-02-18',
    file: 'rs2012_13.xls',
    sha256: '104d538520bf985d22924f38bcdea2711ff571565660f238b85cab576030af26',
    periods: ['2012-13'],
    tables: [
      {
        sheet: 'RS LA Data 2012-13 (1)',
        headerRows: [6],
        authority: eCodeAlone,
        controls: classTotals(),
        columns: {
          ...rowSums({
            services: 12,
            netCurrentExpenditure: 'NET CURRENT EXPENDITURE(TOTAL OF LINES 699to748)',
            charges: [
              'Local tax collection: Council tax benefit paid to the Collection Fund',
              'Interest: HRA item 8 payments and receipts',
              9,
            ],
            subTotal: 'SUB-TOTAL (total of lines 749 to 783)',
            revenueExpenditure: 'REVENUE EXPENDITURE (TOTAL OF LINES 785 TO 796)',
            grants: [
              'Local Services Support Grant (LSSG)',
              'Specific and special revenue grants inside AEF',
              2,
            ],
          }),
          ...socialCareApart,
          ...repayment,
          totalServiceExpenditure: 'TOTAL SERVICE EXPENDITURE (TOTAL OF LINES 190 to 698)',
          netRevenueExpenditure: 'NET REVENUE EXPENDITURE (TOTAL OF LINES 800 TO 804)',
        },
      },
    ],
  },
  {
    edition: '2013-14',
    published: '2015-01-28',
    file: 'rs2013_14.xls',
    sha256: '6ac87dee366e6c94abf0e478699631b122fe39bdc69cc9a9fe333b85df2a449f',
    periods: ['2013-14'],
    tables: [
      {
        sheet: 'RS LA Data 2013-14 (1)',
        headerRows: [6],
        authority: eCodeAlone,
        controls: classTotals(),
        columns: {
          ...rowSums({
            services: 13,
            netCurrentExpenditure: 'NET CURRENT EXPENDITURE(TOTAL OF LINES 699to748)',
            charges: [
              'Levy: Environment Agency flood defence',
              'Interest: HRA item 8 payments and receipts',
              8,
            ],
            subTotal: 'SUB-TOTAL (total of lines 749 to 783)',
            revenueExpenditure: 'REVENUE EXPENDITURE (TOTAL OF LINES 785 TO 796)',
            grants: [
              'Local Services Support Grant (LSSG)',
              'Specific and special revenue grants inside AEF',
              2,
            ],
          }),
          ...socialCareApart,
          ...repayment,
          totalServiceExpenditure: 'TOTAL SERVICE EXPENDITURE (TOTAL OF LINES 190 to 698)',
          netRevenueExpenditure: 'NET REVENUE EXPENDITURE (TOTAL OF LINES 800 TO 804)',
        },
      },
    ],
  },
  {
    edition: '2014-15',
    published: '2015-11-19',
    file: 'rs2014_15.xls',
    sha256: 'db7f6becb3d1c60c329d693adf7ec59913ffaeb4e1fd393b63d6fa7b00f7d245',
    periods: ['2014-15'],
    tables: [
      {
        sheet: 'RS LA Data 2014-15 (1)',
        headerRows: [6],
        controls: classTotals(),
        columns: {
          ...rowSums({
            services: 13,
            netCurrentExpenditure: 'NET CURRENT EXPENDITURE(TOTAL OF LINES 699to748)',
            charges: [
              'Levy: Environment Agency flood defence',
              'Interest: HRA item 8 payments and receipts',
              8,
            ],
            subTotal: 'SUB-TOTAL (total of lines 749 to 783)',
            revenueExpenditure: 'REVENUE EXPENDITURE (TOTAL OF LINES 785 TO 796)',
            grants: [
              'Local Services Support Grant (LSSG)',
              'Specific and special revenue grants inside AEF',
              2,
            ],
          }),
          ...socialCareApart,
          ...repayment,
          totalServiceExpenditure: 'TOTAL SERVICE EXPENDITURE (TOTAL OF LINES 190 to 698)',
          netRevenueExpenditure: 'NET REVENUE EXPENDITURE (TOTAL OF LINES 800 TO 804)',
        },
      },
    ],
  },
];

function first(header: string): { cell: Locator } {
  return { cell: { header, occurrence: 1 } };
}
