// Revenue outturn summary, 2015-16 to 2020-21: reserves at 31 March, Covid grants not yet taken out.
import { england } from '../../../context/areas';
import type { ReleaseDeclaration } from '../../../model';
import { northYorkshireMiscoded } from '../north-yorkshire';
import type { RevenueOutturnColumn } from './columns';
import { classTotals } from './controls';
import { apartForAYear, notBroughtForward } from './exceptions';
import {
  expenditureSince2015,
  addedInCovidYears,
  linesOf2015,
  linesSince2016,
  linesSince2020,
  reservesAt31March,
  reservesBroughtForward,
} from './headers';
import { rowSums } from './row-sums';

export const releases2015To2020: ReleaseDeclaration<RevenueOutturnColumn>[] = [
  {
    // First published on the day stated; the file at hand was saved, and so changed, a year later.
    edition: '2015-16',
    published: '2017-11-15',
    publishedKind: 'approximate',
    firstPublished: '2016-11-17',
    file: 'rs2015_16.xlsx',
    sha256: '4a4b811a33fb96cd4fbd58be28e3fec2caa7b44385947ae497c99cb523082cae',
    exceptions: [
      apartForAYear('netRevenueExpenditure', ['E07000044']),
      {
        check: 'SIGN_TURNED',
        columns: ['interestPayable'],
        authorities: ['E07000240'],
        reason: 'As published: the totals of the sheet count it with this sign.',
        accepted: '2026-11-22',
      },
    ],
    periods: ['2015-16'],
    tables: [
      {
        sheet: 'RS LA Data 2015-16',
        headerRows: [7],
        remap: [northYorkshireMiscoded],
        controls: classTotals(),
        columns: { ...rowSums(linesOf2015), ...expenditureSince2015, ...reservesAt31March },
      },
    ],
  },
  {
    edition: '2016-17',
    published: '2017-11-16',
    file: 'rs2016_17.xlsx',
    sha256: '7c87fa92dd2152b2b03d54c64fcbe6d72ecb507886bc08dfccb725328f87afab',
    periods: ['2016-17'],
    tables: [
      {
        sheet: 'RS LA Data 2016-17',
        headerRows: [7],
        controls: classTotals(['UA']),
        columns: {
          ...rowSums(linesSince2016),
          ...expenditureSince2015,
          interestPayable: 'Interest: Interest payable and similar charges',
          otherEarmarkedReserves: 'Other earmarked financial reserves level at 31 March',
          unallocatedReserves: 'Unallocated financial reserves level at 31 March',
          ...reservesBroughtForward({
            earmarked: 'Other earmarked financial reserves level at 1 April',
            unallocated: 'Unallocated financial reserves level at 1 April',
          }),
        },
      },
    ],
  },
  {
    edition: '2017-18',
    published: '2019-03-20',
    file: 'rs2017_18.xls',
    sha256: 'fa0c126890187e02039a0701b34a76cc87e3fd0c66c431c433b8d87450c50acb',
    periods: ['2017-18'],
    exceptions: [
      {
        check: 'SIGN_UNUSUAL',
        columns: ['totalServiceExpenditure'],
        authorities: ['E07000201', 'E07000213'],
        reason: 'As published: the totals of the sheet count it with this sign.',
        accepted: '2026-11-22',
      },
      {
        check: 'CONTROL_TOTAL',
        cells: ['F456:R456', 'S456', 'AJ456', 'AT456'],
        reason:
          'The publisher’s total of London boroughs is £133 thousand below its rows in planning and ' +
          'development, and so in the lines that add it up; £133 thousand too much stand in its total ' +
          'of the community infrastructure levy. Net revenue expenditure agrees.',
        accepted: '2026-11-22',
      },
    ],
    tables: [
      {
        sheet: 'RS_LA_Data_2017-18',
        headerRows: [5],
        remap: [northYorkshireMiscoded],
        controls: classTotals(),
        columns: { ...rowSums(linesSince2016), ...expenditureSince2015, ...reservesAt31March },
      },
    ],
  },
  {
    edition: '2018-19',
    published: '2019-11-14',
    file: 'rs2018_19.xls',
    sha256: 'f45ea23b88fee1a0ebfd4e29b65ccf64c198837b4dbed83864486bb336ab41a3',
    periods: ['2018-19'],
    exceptions: [
      notBroughtForward([
        'E10000006',
        'E10000016',
        'E07000029',
        'E07000092',
        'E07000212',
        'E07000208',
      ]),
      {
        check: 'SIGN_TURNED',
        columns: ['interestPayable'],
        authorities: ['E07000074'],
        reason: 'As published: the totals of the sheet count it with this sign.',
        accepted: '2026-11-22',
      },
      {
        check: 'IDENTITY',
        columns: ['subTotal'],
        authorities: [
          'E09000014',
          'E08000015',
          'E06000038',
          'E06000051',
          'E06000020',
          england.code,
        ],
        reason:
          'Note (e) of the sheet, which stands beside these rows: revenue expenditure is not exactly ' +
          'the sum of its components, due to a small number of residual imbalances.',
        accepted: '2026-11-22',
      },
    ],
    tables: [
      {
        sheet: 'RS_LA_Data_2018-19',
        headerRows: [7],
        remap: [northYorkshireMiscoded],
        controls: classTotals(),
        columns: { ...rowSums(linesSince2016), ...expenditureSince2015, ...reservesAt31March },
      },
    ],
  },
  {
    edition: '2019-20',
    published: '2021-06-11',
    firstPublished: '2021-01-21',
    file: 'rs2019_20.xls',
    sha256: 'cf6363dcf148c60daa7fa4275a8a7ab9d22eefcf9158f6c9653443b9e1d69518',
    exceptions: [
      notBroughtForward(['E07000047', 'E07000235', 'E10000021']),
      apartForAYear('adultSocialCare', ['E07000129']),
      {
        check: 'SIGN_TURNED',
        columns: ['netRevenueExpenditure'],
        authorities: ['E07000213'],
        reason: 'As published: the totals of the sheet count it with this sign.',
        accepted: '2026-11-22',
      },
    ],
    periods: ['2019-20'],
    tables: [
      {
        sheet: 'RS_LA_Data_2019-20',
        headerRows: [7],
        controls: classTotals(),
        columns: { ...rowSums(linesSince2016), ...expenditureSince2015, ...reservesAt31March },
      },
    ],
  },
  {
    edition: '2020-21',
    published: '2025-03-20',
    file: 'rs2020_21.xlsx',
    sha256: '53984fab9b1280d277bf58ca6586636b556cc7c77c8d460168a7d2f9e70b61d9',
    periods: ['2020-21'],
    exceptions: [
      notBroughtForward(
        ['E06000001', 'E07000235', 'E07000152', 'E06000051', 'E08000019', 'E09000032'],
        ' Shropshire returned 0 for unallocated reserves of £13.8 million.',
      ),
      apartForAYear('unallocatedReserves', ['E07000113']),
    ],
    tables: [
      {
        sheet: 'RS_LA_Data_2020-21',
        headerRows: [7],
        controls: classTotals(),
        columns: {
          ...rowSums(linesSince2020),
          ...expenditureSince2015,
          ...reservesAt31March,
          ...reservesBroughtForward({ added: addedInCovidYears }),
        },
      },
    ],
  },
];
