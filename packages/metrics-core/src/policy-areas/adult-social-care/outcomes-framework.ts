// The Adult Social Care Outcomes Framework as NHS Digital published it, with its counts.
import {
  column,
  count,
  definePublication,
  percent,
  percentage,
  type CellBinding,
} from '../../model';
import { england, regions, totalsByCode } from '../../context/areas';
import { nhsDigital, openGovernmentLicence3 } from '../../context/publishers';

const id = 'adult-social-care-outcomes-framework';

const columns = {
  stillAtHomeShare: {
    unit: percentage({ of: 'people aged 65 and over discharged into reablement' }),
    name: 'share of people at home 91 days later',
    meaning:
      'Share of older people who left hospital into reablement and were at home 91 days later',
  },
  stillAtHome: {
    unit: count('people aged 65 and over'),
    name: 'people at home 91 days later',
    meaning: 'People still at home 91 days after they left hospital into reablement',
  },
  dischargedIntoReablement: {
    unit: count('people aged 65 and over'),
    name: 'people who left hospital into reablement',
    meaning: 'People who left hospital into reablement or rehabilitation',
  },
  noOrLowLevelSupportAfter: {
    unit: count('new clients'),
    name: 'new clients who then needed little support or none',
    meaning: 'New clients who had short-term support and then needed none, or less',
  },
  hadShortTermSupport: {
    unit: count('new clients'),
    name: 'new clients who had short-term support',
    meaning: 'New clients who had short-term support meant to make them independent',
  },
  noOrLowLevelSupportShare: {
    unit: percentage({ of: 'new clients who had short-term support' }),
    meaning: 'Share of new clients who needed no support, or less, after short-term support',
    control: true,
  },
};

const line = (name: keyof typeof columns) => column({ id, columns }, name);

/** Shares are published to a tenth of a per cent. */
const halfATenth = 0.051;

export const outcomesFramework = definePublication({
  id,
  publisher: nhsDigital,
  title: 'Measures from the Adult Social Care Outcomes Framework, England: open data',
  landingPage:
    'https://digital.nhs.uk/data-and-information/publications/statistical/adult-social-care-outcomes-framework-ascof',
  statisticsStatus: 'official-statistics',
  licence: openGovernmentLicence3,
  frequency: 'annual',
  nextRelease: {
    edition: '2021-22',
    expected: 'due since 2022, a year after the last that is held',
  },
  period: 'financial-year',
  basis: 'count',
  covers: ['unitary', 'metropolitan-district', 'london-borough', 'county'],
  columns,
  identities: [
    {
      left: line('stillAtHomeShare'),
      right: percent(line('stillAtHome'), line('dischargedIntoReablement')),
      tolerance: halfATenth,
    },
    {
      left: line('noOrLowLevelSupportShare'),
      right: percent(line('noOrLowLevelSupportAfter'), line('hadShortTermSupport')),
      tolerance: halfATenth,
    },
  ],
  releases: [
    {
      edition: '2020-21',
      published: '2022-03-30',
      publishedKind: 'approximate',
      file: 'meas-from-asc-of-eng-2021-open-data-csv_v2.xlsx',
      sha256: '3501cfb404ce3a9621a5d7b1185a78ed83f77fa3b36e70f66852baee98b025f0',
      periods: ['2020-21'],
      exceptions: [
        {
          check: 'ZERO_AMONG_MARKERS',
          columns: ['stillAtHome'],
          authorities: ['E06000049', 'E09000019', 'E09000021'],
          reason: 'Nobody was discharged into reablement there, so that there is no share of them.',
          accepted: '2026-11-22',
        },
        {
          check: 'MISSING_UNUSUAL',
          columns: ['stillAtHomeShare'],
          authorities: ['E06000049', 'E09000019', 'E09000021'],
          reason: 'Nobody was discharged into reablement there, so that there is no share of them.',
          accepted: '2026-11-22',
        },
        {
          check: 'ZERO_UNUSUAL',
          columns: ['stillAtHomeShare'],
          authorities: ['E06000021'],
          reason: 'As published, with the count of people still at home, which is zero too.',
          accepted: '2026-11-22',
        },
      ],
      tables: [
        {
          sheet: 'in',
          headerRows: [1],
          keep: [{ column: 'Geographical Level', in: ['Council'] }],
          authority: [{ column: 'ONS Code', scheme: 'gss' }],
          names: 'Geographical Description',
          totals: totalsByCode('ONS Code', [england, ...regions]),
          // England and its regions hold Hackney, which the councils do not: their sum falls short.
          controls: [
            {
              where: [{ column: 'ONS Code', in: [england.code] }],
              rows: [{ column: 'ONS Code', pattern: '^E12' }],
              columns: [
                'stillAtHome',
                'dischargedIntoReablement',
                'noOrLowLevelSupportAfter',
                'hadShortTermSupport',
              ],
              tolerance: 0,
            },
          ],
          missing: { '[x]': 'not-available', '[c]': 'suppressed' },
          columns: {
            stillAtHomeShare: allAges('2B1', 'Outcome'),
            stillAtHome: allAges('2B1', 'Numerator'),
            dischargedIntoReablement: allAges('2B1', 'Denominator'),
            noOrLowLevelSupportAfter: allAges('2D', 'Numerator'),
            hadShortTermSupport: allAges('2D', 'Denominator'),
            noOrLowLevelSupportShare: allAges('2D', 'Outcome'),
          },
        },
      ],
    },
  ],
});

/** The file is long: one row for each area, measure, group of people and kind of number. */
function allAges(measure: string, kind: 'Outcome' | 'Numerator' | 'Denominator'): CellBinding {
  return {
    cell: 'Measure Value',
    where: [
      { column: 'ASCOF Measure Code', in: [measure] },
      { column: 'Disaggregation Level', in: ['Total'] },
      { column: 'Measure Type', in: [kind] },
    ],
  };
}
