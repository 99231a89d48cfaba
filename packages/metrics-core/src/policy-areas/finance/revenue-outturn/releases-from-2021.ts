// Revenue outturn summary, 2021-22 on: Covid grants taken out of reserves; from 2022-23 each return is
// certified or not.
import type { MarkColumn, MissingState, ReleaseDeclaration } from '../../../model';
import type { RevenueOutturnColumn } from './columns';
import { classTotals2021, classTotals2022, classTotals2023 } from './controls';
import { apartForAYear, lineWithoutTotal, notBroughtForward, thurrockInPart } from './exceptions';
import {
  addedInCovidYears,
  adjustedReservesAt31March,
  expenditureSince2015,
  linesSince2020,
  reservesBroughtForward,
} from './headers';
import { rowSums } from './row-sums';

const columns = {
  ...expenditureSince2015,
  ...adjustedReservesAt31March,
  ...rowSums(linesSince2020),
};

/** Whether the return was certified when it was published; `[x]` where there was no return. */
const certification: MarkColumn = {
  column: 'Certification',
  values: { Y: null, N: 'uncertified', '[x]': null },
};

/** In the row of England, of a line that no authority filled in. */
const noTotalOfEngland: Record<string, MissingState> = {
  '…': 'not-submitted',
  '[x]': 'not-submitted',
  '[note 10]': 'not-applicable',
};

export const releasesFrom2021: ReleaseDeclaration<RevenueOutturnColumn>[] = [
  {
    edition: '2021-22',
    published: '2025-05-15',
    file: 'rs2021_22.xlsx',
    sha256: 'af071a5270032ac832ed97912baf7132a1354d7ba90c69a17b8a35d61cd624c3',
    exceptions: [
      ...thurrockInPart,
      apartForAYear('unallocatedReserves', ['E08000022']),
      notBroughtForward(['E07000078', 'E07000125', 'E08000028']),
      {
        check: 'SIGN_UNUSUAL',
        columns: ['otherEarmarkedReserves'],
        authorities: ['E06000061'],
        reason: 'As published: the totals of the sheet count it with this sign.',
        accepted: '2026-11-22',
      },
    ],
    periods: ['2021-22'],
    tables: [
      {
        sheet: 'RS_LA_Data_2021-22',
        headerRows: [12],
        controls: classTotals2021,
        columns: {
          ...columns,
          ...reservesBroughtForward({
            earmarked: 'Estimated other earmarked financial reserves level at 1 April (unadjusted)',
            added: addedInCovidYears,
          }),
          ...rowSums({
            ...linesSince2020,
            grants: [
              'Local Services Support Grant (LSSG)',
              'Specific and special grants inside AEF [RG line 699 as income]',
              2,
            ],
          }),
        },
      },
    ],
  },
  {
    edition: '2022-23',
    published: '2024-07-08',
    file: 'rs2022_23.xlsx',
    sha256: 'ef366bc97af9124587c5e0e7158541d66b80fa570590c9c616e611b1a2878262',
    exceptions: [
      lineWithoutTotal,
      notBroughtForward(['E06000039', 'E07000112', 'E07000137']),
      apartForAYear('socialCare', ['E07000012']),
      apartForAYear('adultSocialCare', ['E07000012']),
      {
        check: 'SIGN_UNUSUAL',
        columns: ['totalServiceExpenditure'],
        authorities: ['E07000127'],
        reason: 'As published: the totals of the sheet count it with this sign.',
        accepted: '2026-11-22',
      },
      {
        check: 'SIGN_UNUSUAL',
        columns: ['otherEarmarkedReserves'],
        authorities: ['E07000178'],
        reason: 'As published: the totals of the sheet count it with this sign.',
        accepted: '2026-11-22',
      },
    ],
    periods: ['2022-23'],
    tables: [
      {
        sheet: 'RS_LA_Data_2022-23',
        headerRows: [13],
        marks: [certification],
        missing: noTotalOfEngland,
        controls: classTotals2022,
        columns,
      },
    ],
  },
  {
    edition: '2023-24',
    published: '2024-12-12',
    file: 'rs2023_24.xlsx',
    sha256: '1a76419df6a7ba45cc3d484b66ade52fc56c7ec7831ca2451f86fe4d9abefaf0',
    exceptions: [
      lineWithoutTotal,
      notBroughtForward(
        ['E07000078'],
        ' England holds estimates for authorities without a return.',
      ),
      {
        check: 'SIGN_UNUSUAL',
        columns: ['unallocatedReserves'],
        authorities: ['E06000026'],
        reason: 'As published: the totals of the sheet count it with this sign.',
        accepted: '2026-11-22',
      },
      {
        check: 'SIGN_UNUSUAL',
        columns: ['otherEarmarkedReserves'],
        authorities: ['E09000017'],
        reason: 'As published: the totals of the sheet count it with this sign.',
        accepted: '2026-11-22',
      },
    ],
    periods: ['2023-24'],
    tables: [
      {
        sheet: 'RS_LA_Data_2023-24',
        headerRows: [13],
        marks: [certification],
        missing: noTotalOfEngland,
        controls: classTotals2023,
        columns,
      },
    ],
  },
];
