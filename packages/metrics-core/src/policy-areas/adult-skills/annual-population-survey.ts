// What qualifications residents hold: the Annual Population Survey.
import { column, definePublication, percentage, sum } from '../../model';
import { england, regions, totalsByCode } from '../../context/areas';
import { ons, openGovernmentLicence3 } from '../../context/publishers';

const residents = percentage({ of: 'residents aged 16 to 64' });

const id = 'annual-population-survey-qualifications';

const columns = {
  level3OrAbove: {
    unit: residents,
    name: 'share of residents qualified to Level 3 or above',
    meaning:
      'Share of residents with a qualification at Level 3 or above of the Regulated ' +
      'Qualifications Framework',
  },
  lowerBound: {
    unit: residents,
    name: 'lower end of the interval',
    meaning: 'Lower end of the interval at 95%',
  },
  upperBound: {
    unit: residents,
    name: 'upper end of the interval',
    meaning: 'Upper end of the interval at 95%',
  },
};

const line = (name: keyof typeof columns) => column({ id, columns }, name);

export const annualPopulationSurvey = definePublication({
  id,
  publisher: ons,
  title:
    'Annual Population Survey: Level 3 or above qualifications, as given in Explore Local Statistics',
  landingPage: 'https://www.nomisweb.co.uk/datasets/apsnew',
  statisticsStatus: 'official-statistics-in-development',
  licence: openGovernmentLicence3,
  frequency: 'annual',
  period: 'calendar-year',
  basis: 'survey',
  covers: [
    'combined-authority',
    'gla',
    'district',
    'unitary',
    'metropolitan-district',
    'london-borough',
    'county',
  ],
  columns,
  identities: [
    {
      // The share lies in the middle of its interval.
      left: sum(line('level3OrAbove'), line('level3OrAbove')),
      right: sum(line('upperBound'), line('lowerBound')),
      tolerance: 0.21,
    },
  ],
  releases: [
    {
      edition: '2023',
      // Changed after the first publication; the day is that of the last change to the file.
      published: '2025-10-29',
      publishedKind: 'approximate',
      firstPublished: '2024-04-16',
      file: 'qualifications-level-3-or-above.csv',
      sha256: 'dfb5e9312503c56c268459ff249edc6d61803886ae7cdb93b2b6a8ce4e70cad9',
      url: 'https://raw.githubusercontent.com/ONSdigital/explore-local-statistics-data/4972c588d0c1/qualifications-level-3-or-above/qualifications-level-3-or-above.csv',
      periods: ['2022', '2023'],
      absences: [
        {
          types: ['district', 'county'],
          endedBy: '2023-03-31',
          state: 'not-available',
          reason: 'The file gives 2022 for the councils of April 2023; this one had ended by then.',
        },
        {
          authorities: ['E47000010', 'E47000011'],
          state: 'not-available',
          reason:
            'The file gives all years for the combined authorities of 2025; the North East of today ' +
            'took the place of this one in May 2024.',
        },
        {
          authorities: ['E09000001'],
          periods: ['2023'],
          state: 'not-available',
          reason: 'The file has no row for the City of London in 2023, whose sample is very small.',
        },
      ],
      exceptions: [
        {
          check: 'MISSING_UNUSUAL',
          columns: ['lowerBound', 'upperBound'],
          authorities: ['E09000001'],
          periods: ['2022'],
          reason: 'The file gives the City of London a share of 2022 without an interval.',
          accepted: '2026-11-22',
        },
        {
          check: 'IDENTITY',
          authorities: ['E09000001'],
          periods: ['2022'],
          reason: 'The file gives the City of London a share of 2022 without an interval.',
          accepted: '2026-11-22',
        },
      ],
      tables: [
        {
          headerRows: [1],
          keep: [{ column: 'areacd', pattern: '^(E(0[6-9]|10|47)|E12000007$)' }],
          authority: [{ column: 'areacd', scheme: 'gss' }],
          names: 'areanm',
          period: { column: 'period' },
          remap: [
            {
              from: 'E12000007',
              to: 'E61000001',
              reason:
                'The Greater London Authority covers the London region and has no row of its own.',
            },
          ],
          // London is the Greater London Authority here.
          totals: totalsByCode('areacd', [
            england,
            ...regions.filter(({ code }) => code !== 'E12000007'),
          ]),
          // Status "x": suppressed, since the sample is too small.
          emptyCell: 'suppressed',
          columns: {
            level3OrAbove: 'observation',
            lowerBound: { cell: 'lci_95', emptyCell: 'not-available' },
            upperBound: { cell: 'uci_95', emptyCell: 'not-available' },
          },
        },
      ],
    },
  ],
});
