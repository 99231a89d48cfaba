// Council tax requirement, 2015-16 to 2022-23 (with 2014-15 as the previous year of the first).
import type { Absence, Day, PeriodId } from '../../../model';
import { severalRates } from './no-single-rate';
import { workbook, type MeasureHeaders } from './workbook';

const headersOf2015: MeasureHeaders = {
  requirementWithParishes:
    '1. Council Tax Requirement including special expenses and local precepts.',
  requirement:
    '3. Council Tax Requirement (including special expenses but excluding local precepts)',
  taxBase: '8. Council tax base for council tax setting purposes (line 4 x line 6 + line 7)',
  bandDWithParishes:
    '10. Average (Band D 2 Adult equivalent) council tax (including local precepts)',
  bandD: '11. Average (Band D 2 Adult equivalent) council tax (excluding local precepts)',
  bandDAreaTotal: areaTotal(15, 'Lines 10 + 14(a) + 14(b) + 14(c)'),
  bandDOfOthers: `'${otherBodies(14)}`,
  lastOfOthers: 'Fire',
};

/** From 2016-17 on, when the adult social care precept began. */
const headersSince2016: Omit<MeasureHeaders, 'bandDAreaTotal' | 'bandDOfOthers' | 'lastOfOthers'> =
  {
    requirementWithParishes:
      '1. Council Tax Requirement for billing authority including special expenses, local precepts and Adult Social Care Precept.',
    requirement:
      '3. Council Tax Requirement for billing authority (including special expenses and Adult Social Care precept, but excluding local precepts)',
    taxBase: '7. Council tax base for council tax setting purposes',
    bandDWithParishes:
      '8. Average (Band D 2 Adult equivalent) council tax (including Adult Social Care precept and local precepts)',
    bandD:
      '9. Average (Band D 2 Adult equivalent) council tax (including Adult Social Care precept and excluding local precepts)',
  };

const headersSince2019: MeasureHeaders = {
  ...headersSince2016,
  bandDAreaTotal: areaTotal(17, 'Lines 8+ 16(a) + 16(b) + 16(c) +16(d)'),
  bandDOfOthers: otherBodies(16),
  lastOfOthers: 'Combined Authority',
};

function otherBodies(line: number): string {
  return `${line}. Average council tax of major precepting authorities in the billing authority's area`;
}

function areaTotal(line: number, lines: string): string {
  return `${line}. Average (Band D 2 adult equivalent) council tax for area of the billing authority including both local and major precepts. (${lines})`;
}

export const workbooks = [
  workbook({
    years: ['2014-15', '2015-16'],
    saved: '2015-07-14',
    file: 'ctr_1516.xlsx',
    sha256: 'fd859170ef70bec18d18139d3712ace5d0f3de8b223d2c3872c0afd02098cb82',
    headers: headersOf2015,
    exceptions: [
      {
        check: 'CONTROL_TOTAL',
        cells: ['I440', 'J440', 'J439', 'J438'],
        reason:
          'The publisher’s totals of shire districts, unitary authorities and metropolitan districts ' +
          'are up to £500 from the sums of their rows, of billions of pounds.',
        accepted: '2026-11-22',
      },
    ],
  }),
  workbook({
    years: ['2015-16', '2016-17'],
    saved: '2016-06-09',
    file: 'ctr_1617.xlsx',
    sha256: 'd70bdc8311b5c0c5ab4a47ca24cff705ea575b7d400b7f7ff88932c5c4ba9d22',
    headers: {
      ...headersSince2016,
      bandDAreaTotal: areaTotal(15, 'Lines 10 + 14(a) + 14(b) + 14(c)'),
      bandDOfOthers: `'${otherBodies(14)}`,
      lastOfOthers: 'Fire',
    },
  }),
  workbook({
    years: ['2016-17', '2017-18'],
    saved: '2017-03-29',
    file: 'ctr_1718.xlsx',
    sha256: '48cf547b7c61573e1d0c3c49b5a79d8b53da2b30a53c36b8ea667517db7af4ac',
    headers: {
      ...headersSince2016,
      bandDAreaTotal: areaTotal(15, 'Lines 8+ 14(a) + 14(b) + 14(c)'),
      bandDOfOthers: otherBodies(14),
      lastOfOthers: 'Fire',
    },
  }),
  workbook({
    years: ['2017-18', '2018-19'],
    saved: '2018-04-10',
    file: 'ctr_1819.xlsx',
    sha256: 'e8344f66435680595f5afa483887d37ded95c679003d21bc6b4579112028f168',
    exceptions: [
      {
        check: 'CHANGE_IMPLAUSIBLE',
        measures: ['band-d-council-tax-with-parishes'],
        authorities: ['E07000206'],
        periods: ['2017-18'],
        reason:
          'Lowestoft got a town council in April 2017, whose precept is new; the council’s ' +
          'own tax rose by 3 per cent.',
        accepted: '2026-11-22',
      },
    ],
    headers: {
      ...headersSince2016,
      bandDAreaTotal: areaTotal(15, 'Lines 8+ 14(a) + 14(b) + 14(c) +14(d)'),
      bandDOfOthers: otherBodies(14),
      lastOfOthers: 'Combined Authority',
    },
  }),
  workbook({
    years: ['2018-19', '2019-20'],
    saved: '2019-05-23',
    file: 'ctr_1920.xlsx',
    sha256: 'cc58559a60a1df7311d169de2f28f32133bf87736ddce5d5199d33194c00c5e2',
    headers: headersSince2019,
    // Dorset; Bournemouth, Christchurch and Poole; Somerset West and Taunton; East and West Suffolk.
    begun: ['E1203', 'E1204', 'E3336', 'E3538', 'E3539'],
    // Boston alone; note (b): "18-19 data has been suppressed due to outstanding validation checks".
    previousDash: 'suppressed',
    absences: [listsLaterCouncils('2018-19', '2019-03-31')],
    exceptions: [
      ...severalRates(['E06000058', 'E06000059', 'E07000244', 'E07000245', 'E07000246']),
      {
        check: 'CONTROL_TOTAL',
        cells: ['I439', 'E439', 'S439', 'I438', 'E438', 'S438', 'E443', 'S443'],
        reason:
          'The rows give 2018-19 for the councils of 2019-20, the totals for the classes of 2018-19, ' +
          'when Dorset was a county with districts; and Boston’s figures are suppressed in its row alone.',
        accepted: '2026-11-22',
      },
      {
        check: 'IDENTITY',
        authorities: ['E10000021'],
        periods: ['2018-19'],
        reason:
          'The rate is restated without the £59 for fire, which passed to the police, fire and crime ' +
          'commissioner in 2019; the requirement is not.',
        accepted: '2026-11-22',
      },
    ],
  }),
  workbook({
    years: ['2019-20', '2020-21'],
    saved: '2020-07-29',
    file: 'ctr_2021.xlsx',
    sha256: '6aece83b21b161e88913e4c5aa4924087b5c299bb7be6d30a36f035a4e4a1789',
    headers: headersSince2019,
    hasOnsCodes: true,
    // Buckinghamshire.
    begun: ['E0402'],
    absences: [listsLaterCouncils('2019-20', '2020-03-31')],
    exceptions: [
      ...severalRates(['E06000058', 'E06000060', 'E07000245']),
      {
        check: 'IDENTITY',
        columns: ['bandD'],
        authorities: ['E07000246'],
        periods: ['2019-20'],
        reason:
          'Somerset West and Taunton had no single rate in 2019-20; the one given afterwards lies 30p ' +
          'below its requirement divided by its tax base.',
        accepted: '2026-11-22',
      },
    ],
  }),
  workbook({
    years: ['2020-21', '2021-22'],
    saved: '2021-03-24',
    file: 'ctr_2122.xlsx',
    sha256: '2d6ae7271261761f0246bec3f10040efc6f8e8f589f66500adf2bf859327cedd',
    exceptions: [
      ...severalRates(['E06000046', 'E06000058', 'E06000061', 'E06000062', 'E07000245']),
    ],
    headers: headersSince2019,
    hasOnsCodes: true,
    // North and West Northamptonshire.
    begun: ['E2801', 'E2802'],
    absences: [listsLaterCouncils('2020-21', '2021-03-31')],
  }),
  workbook({
    years: ['2021-22', '2022-23'],
    saved: '2022-09-09',
    file: 'ctr_2223.xlsx',
    sha256: '48cb9a4e53150bd8569ed8b2adbc9c457ec2cb55cb11eb23ef3dc2739ce52f73',
    exceptions: [...severalRates(['E06000062', 'E07000245'])],
    headers: headersSince2019,
    hasOnsCodes: true,
  }),
];

export function listsLaterCouncils(previousYear: PeriodId, endedBy: Day): Absence {
  return {
    endedBy,
    periods: [previousYear],
    state: 'not-available',
    reason:
      'The file lists the councils of its current year; those that had ended by then stand in the ' +
      'file of the year before.',
  };
}
