// What councils collect and what becomes of it: Defra's annual results, from WasteDataFlow returns.
import {
  column,
  definePublication,
  kilograms,
  percent,
  percentage,
  sum,
  tonnes,
  type TotalRow,
} from '../../model';
import { england, regions } from '../../context/areas';
import { defra, openGovernmentLicence3 } from '../../context/publishers';
import { jointReporting } from './joint-reporting';

const regionNames: Record<string, string> = {
  E12000003: '*Yorkshire and Humber',
  E12000006: '*Eastern',
};

const totals: TotalRow[] = [
  { area: england.code, where: [{ column: 'Region', in: ['Total England'] }] },
  ...regions.map(({ code, name }) => ({
    area: code,
    where: [{ column: 'Region', in: [regionNames[code] ?? `*${name}`] }],
  })),
];

const indicators = {
  residualWastePerHousehold: 'Residual household waste per household (kg/household) (Ex NI191)',
  recyclingRate: {
    cell: 'Percentage of household waste sent for reuse, recycling or composting (Ex NI192)',
    power: 2,
  },
};

const otherRejects = {
  otherRejects: 'Non-household - estimated rejects (tonnes)',
  allRejects: 'Local authority collected - estimated rejects (tonnes)',
};

const id = 'local-authority-collected-waste';

const columns = {
  recyclingRate: {
    unit: percentage({ of: 'household waste' }),
    name: 'published recycling rate',
    meaning: 'Share of household waste sent for reuse, recycling or composting, as published',
  },
  residualWastePerHousehold: {
    unit: kilograms({ per: 'household' }),
    meaning: 'Household waste not sent for reuse, recycling or composting, per household',
  },
  householdWaste: {
    unit: tonnes({ of: 'household waste' }),
    name: 'all household waste',
    meaning: 'All household waste',
  },
  householdWasteRecycled: {
    unit: tonnes({ of: 'household waste' }),
    name: 'recycled household waste',
    meaning: 'Household waste sent for recycling, composting or reuse',
  },
  householdWasteNotRecycled: {
    unit: tonnes({ of: 'household waste' }),
    meaning: 'Household waste not sent for recycling, rejects among it',
  },
  householdRejects: {
    unit: tonnes({ of: 'household waste' }),
    name: 'rejected household waste',
    meaning: 'Household waste collected for recycling but rejected, as estimated',
  },
  otherRejects: {
    unit: tonnes({ of: 'other waste' }),
    meaning: 'Waste not from households that was rejected, as estimated',
    control: true,
  },
  allRejects: {
    unit: tonnes({ of: 'collected waste' }),
    meaning: 'All waste collected for recycling but rejected, as estimated',
    control: true,
  },
};

const line = (name: keyof typeof columns) => column({ id, columns }, name);

/** Whole tonnes, rounded one by one. */
const roundings = 1.001;

export const wasteAnnualResults = definePublication({
  id,
  publisher: defra,
  title: 'Local authority collected waste management: annual results',
  landingPage:
    'https://www.gov.uk/government/statistics/local-authority-collected-waste-management-annual-results',
  statisticsStatus: 'accredited-official-statistics',
  licence: openGovernmentLicence3,
  frequency: 'annual',
  nextRelease: { edition: '2021-22', expected: 'out since March 2023, not yet read here' },
  period: 'financial-year',
  basis: 'count',
  covers: ['district', 'unitary', 'metropolitan-district', 'london-borough'],
  columns,
  identities: [
    {
      left: line('householdWaste'),
      right: sum(line('householdWasteRecycled'), line('householdWasteNotRecycled')),
      tolerance: roundings,
    },
    {
      left: line('allRejects'),
      right: sum(line('householdRejects'), line('otherRejects')),
      tolerance: roundings,
    },
    {
      // Published to a tenth of a per cent, or unrounded.
      left: line('recyclingRate'),
      right: percent(line('householdWasteRecycled'), line('householdWaste')),
      tolerance: 0.065,
    },
  ],
  jointReporting,
  tables: {
    // Disposal authorities hold the waste of their collection authorities a second time.
    keep: [{ column: 'Authority type', in: ['Collection', 'Unitary'] }],
    missing: { '-': 'not-available', ':': 'not-available' },
    remap: [
      {
        from: 'E10000009',
        to: 'joint:dorset-waste-partnership',
        reason:
          "The Dorset Waste Partnership's row stands under the code of Dorset County Council.",
      },
      {
        from: 'E07000150 / E07000153',
        to: 'joint:corby-and-kettering',
        reason: 'The shared service of Corby and Kettering stands under both codes.',
      },
      {
        from: 'E10000002',
        to: 'E06000060',
        periods: ['2020-21'],
        reason: 'The new Buckinghamshire Council stands under the code of the county council.',
      },
    ],
  },
  releases: [
    {
      edition: '2017-18',
      published: '2018-12-11',
      file: 'LA_and_Regional_Spreadsheet_201718.ods',
      sha256: '1df0c8c5398baa5423f4dfb9c4d05b5c7bc3f3eb884bfddd925938fb80c04bd8',
      periods: [
        '2010-11',
        '2011-12',
        '2012-13',
        '2013-14',
        '2014-15',
        '2015-16',
        '2016-17',
        '2017-18',
      ],
      tables: [
        {
          sheet: 'Table_3',
          headerRows: [4],
          authority: [{ column: 'ONS code', scheme: 'gss' }],
          names: 'Authority',
          period: { column: 'Year' },
          totals,
          columns: indicators,
        },
        {
          sheet: 'Table_1',
          headerRows: [4],
          authority: [{ column: 'ONS Code', scheme: 'gss' }],
          names: 'Local Authority',
          period: { column: 'Financial Year' },
          columns: {
            householdWaste: 'Household - total waste (tonnes)',
            householdWasteRecycled:
              'Household - waste sent for recycling/composting/reuse (tonnes)',
            householdWasteNotRecycled: 'Household - waste not sent for recycling (tonnes)',
            householdRejects: 'Household - estimated rejects (tonnes)',
            ...otherRejects,
          },
        },
      ],
    },
    {
      edition: '2020-21',
      // Its metadata still name the first publication; its name says revised, and it was saved this day.
      published: '2022-01-18',
      publishedKind: 'approximate',
      firstPublished: '2021-12-15',
      file: 'LA_and_Regional_Spreadsheet_2021_rev.xlsx',
      sha256: 'edc6d1a68a7eb3dd8873edf2a946aa375e0b1d0b868cef37781d4ef7242ea50d',
      exceptions: [
        {
          check: 'CHANGE_IMPLAUSIBLE',
          measures: ['household-waste-recycling-rate'],
          authorities: ['E07000105'],
          periods: ['2013-14'],
          reason:
            'Ashford recycled an eighth of its waste and then two fifths: in the same year of ' +
            'the same file its residual waste for each household fell by more than a third, ' +
            'and neither went back.',
          accepted: '2026-11-22',
        },
        {
          check: 'CHANGE_IMPLAUSIBLE',
          measures: ['recycling-contamination-rate'],
          authorities: ['E07000027'],
          periods: ['2017-18'],
          reason:
            'Both files that hold 2017-18 say so of Barrow-in-Furness, and it is much the ' +
            'same in 2018-19.',
          accepted: '2026-11-22',
        },
      ],
      periods: [
        '2010-11',
        '2011-12',
        '2012-13',
        '2013-14',
        '2014-15',
        '2015-16',
        '2016-17',
        '2017-18',
        '2018-19',
        '2019-20',
        '2020-21',
      ],
      tables: [
        {
          sheet: 'Table_3',
          headerRows: [4],
          authority: [{ column: 'ONS code', scheme: 'gss' }],
          names: 'Authority',
          period: { column: 'Year' },
          totals,
          columns: indicators,
        },
        {
          sheet: 'Table_1',
          headerRows: [4],
          authority: [{ column: 'ONS Code', scheme: 'gss' }],
          names: 'Local Authority',
          period: { column: 'Financial Year' },
          columns: {
            householdWaste: 'Household - total waste (tonnes)',
            householdWasteRecycled:
              'Household - waste sent for recycling-composting-reuse (tonnes)',
            householdWasteNotRecycled: 'Household - waste not sent for recycling (tonnes)',
            householdRejects:
              'Household - estimated rejects (tonnes) - See "Notes" sheet for detail on rejects calculation.',
            ...otherRejects,
          },
        },
      ],
    },
  ],
});
