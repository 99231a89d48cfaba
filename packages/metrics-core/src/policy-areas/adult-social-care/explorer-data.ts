// The figures that the Office for Local Government put into its Explorer: values alone, without the
// counts and intervals that stand behind them at source.
import {
  definePublication,
  percentage,
  ratePer,
  score,
  type CellBinding,
  type Unit,
  type ZeroRule,
} from '../../model';
import { officeForLocalGovernment, presumedOpenGovernmentLicence3 } from '../../context/publishers';

const noSurveyResult: ZeroRule = {
  state: 'not-available',
  authorities: ['E06000041', 'E06000053', 'E08000009', 'E09000001', 'E10000016'],
  periods: ['2019-20'],
  reason: 'The file holds 0 where the survey of 2019-20 has no result.',
};

const noSequelPublished: ZeroRule = {
  state: 'not-available',
  authorities: ['E06000053'],
  periods: ['2016-17'],
  reason:
    'The file holds 0 for the Isles of Scilly, where at most a handful of people had such support.',
};

export const qualityOfLifeIndex: Unit = {
  quantity: 'score',
  name: 'index of adjusted quality of life, 0 to 1',
  prefix: '',
  suffix: '',
  spoken: ' on the index of adjusted quality of life',
};

export const explorerAdultSocialCare = definePublication({
  id: 'explorer-adult-social-care',
  publisher: officeForLocalGovernment,
  title:
    'Local Authority Data Explorer: adult social care (from the Adult Social Care Outcomes Framework, the short and long term return, and Skills for Care)',
  landingPage: 'https://github.com/communitiesuk/oflog-automated-text',
  statisticsStatus: 'not-stated',
  licence: presumedOpenGovernmentLicence3,
  frequency: 'annual',
  period: 'financial-year',
  basis: 'survey',
  covers: ['unitary', 'metropolitan-district', 'london-borough', 'county'],
  columns: {
    carerQualityOfLife: {
      unit: score({ from: 0, to: 12 }),
      name: 'quality of life score of carers',
      meaning: 'Sum of the answers of carers to six questions on their lives',
    },
    careUserQualityOfLife: {
      unit: qualityOfLifeIndex,
      name: 'quality of life index of people with care',
      meaning: 'The part of the quality of life of people with care that is put down to that care',
    },
    careUsersFindingInformation: {
      unit: percentage({ of: 'people with care who looked for information' }),
      name: 'share of people with care who found information easily',
      meaning:
        'Share of people with care who looked for information and found it very or fairly easy to find',
    },
    carersFindingInformation: {
      unit: percentage({ of: 'carers who looked for information' }),
      name: 'share of carers who found information easily',
      meaning:
        'Share of carers who looked for information and found it very or fairly easy to find',
    },
    shortTermSupportOutcome: {
      unit: percentage({ of: 'new clients who had short-term support' }),
      name: 'share of new clients who then needed little support or none',
      meaning:
        'Share of new clients who needed no support, or only support of a low level, after ' +
        'short-term support',
    },
    requestsResultingInService: {
      unit: ratePer(100_000, 'people'),
      name: 'requests resulting in a service per 100,000 people',
      meaning: 'Requests for support from new clients that led to a service, per 100,000 people',
    },
    workforceTurnover: {
      unit: percentage({ of: 'directly employed staff' }),
      name: 'turnover of care staff',
      meaning:
        'Share of the staff of care providers in the area who left in the last twelve months',
    },
  },
  releases: [
    {
      edition: '2022-23',
      published: '2024-10-24',
      publishedKind: 'approximate',
      file: 'oflog-ASC_data.csv',
      sha256: '7faa2acd7337d21ed9fe82c57f66878d349e98dbac1e1c8357d1d4cc920d87e9',
      exceptions: [
        {
          check: 'MISSING_UNUSUAL',
          authorities: ['E09000001', 'E06000053'],
          reason:
            'The City of London and the Isles of Scilly have so few people with care that the file ' +
            'leaves some of their figures empty.',
          accepted: '2026-11-22',
        },
        {
          check: 'MISSING_UNUSUAL',
          authorities: ['E09000012'],
          periods: ['2020-21', '2021-22', '2022-23'],
          reason: 'The file has no figures of Hackney from 2020-21 on, but for its workforce.',
          accepted: '2026-11-22',
        },
        {
          check: 'MISSING_UNUSUAL',
          columns: ['careUserQualityOfLife', 'careUsersFindingInformation'],
          authorities: ['E06000041', 'E08000009', 'E10000016'],
          periods: ['2019-20'],
          reason: 'The survey of 2019-20 has no result for them: the cells are empty, or hold 0.',
          accepted: '2026-11-22',
        },
        {
          check: 'MISSING_UNUSUAL',
          authorities: ['E09000023'],
          periods: ['2021-22'],
          reason: 'The file has no result of either survey of 2021-22 for Lewisham.',
          accepted: '2026-11-22',
        },
        {
          check: 'MISSING_UNUSUAL',
          columns: ['shortTermSupportOutcome'],
          authorities: ['E06000039', 'E09000008'],
          periods: ['2019-20', '2021-22'],
          reason: 'Slough in 2021-22 and Croydon in 2019-20 have an empty cell in the file.',
          accepted: '2026-11-22',
        },
        {
          check: 'CHANGE_IMPLAUSIBLE',
          measures: ['care-users-finding-information'],
          authorities: ['E10000031'],
          periods: ['2019-20'],
          reason:
            'Stated so in the file; a sample survey, in which Warwickshire stayed below its ' +
            'earlier figures in 2021-22 and 2022-23 too.',
          accepted: '2026-11-22',
        },
        {
          check: 'PERIOD_GAP',
          columns: ['carerQualityOfLife', 'carersFindingInformation'],
          reason:
            'The survey of carers is held every second year, and the one of 2020-21 was put ' +
            'off by a year in the pandemic.',
          accepted: '2026-11-22',
        },
        {
          check: 'PERIOD_GAP',
          columns: ['careUserQualityOfLife', 'careUsersFindingInformation'],
          periods: ['2021-22'],
          reason:
            'The survey of people who use services was not required in 2020-21, in the ' +
            'pandemic.',
          accepted: '2026-11-22',
        },
      ],
      url: 'https://raw.githubusercontent.com/communitiesuk/oflog-automated-text/8036fa87bff7/src/lib/ASC_data.csv',
      periods: [
        '2015-16',
        '2016-17',
        '2017-18',
        '2018-19',
        '2019-20',
        '2020-21',
        '2021-22',
        '2022-23',
      ],
      tables: [
        {
          headerRows: [1],
          authority: [{ column: 'Local authority code', scheme: 'gss' }],
          names: 'Local authority name',
          period: { column: 'Financial year' },
          emptyCell: 'not-available',
          columns: {
            carerQualityOfLife: measure('ASC1'),
            careUserQualityOfLife: measure('ASC2', [noSurveyResult]),
            careUsersFindingInformation: measure('ASC3'),
            carersFindingInformation: measure('ASC4'),
            shortTermSupportOutcome: measure('ASC5', [noSequelPublished]),
            requestsResultingInService: measure('ASC6'),
            workforceTurnover: measure('ASC7'),
          },
        },
      ],
    },
  ],
});

/** The file is long: one row for each authority, year and measure. */
function measure(code: string, zeros: ZeroRule[] = []): CellBinding {
  return { cell: 'Value', where: [{ column: 'Code', in: [code] }], zeros };
}
