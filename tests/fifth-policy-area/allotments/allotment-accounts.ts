// What allotments cost, and who has no garden: a CSV file with the year in the names of its columns.
import { definePublication, percentage, pounds } from '@oflog/metrics-core';

import { gardenersLicence, gardenersUnion } from './publisher';

export const allotmentAccounts = definePublication({
  id: 'allotment-accounts',
  publisher: gardenersUnion,
  title: 'Allotment accounts',
  landingPage: 'https://example.org/gardeners/accounts',
  statisticsStatus: 'management-information',
  licence: gardenersLicence,
  frequency: 'annual',
  period: 'financial-year',
  basis: 'outturn',
  covers: ['metropolitan-district'],
  columns: {
    spending: { unit: pounds(), meaning: 'Spending on allotments in the year' },
    homesWithoutAGarden: {
      unit: percentage({ of: 'homes' }),
      meaning: 'Share of homes that have no garden',
    },
  },
  releases: [
    {
      edition: '2022-23',
      published: '2024-03-31',
      file: 'allotment-accounts-2022-23.csv',
      sha256: '<sha256 of allotment-accounts-2022-23.csv>',
      periods: ['2021-22', '2022-23'],
      tables: [
        {
          headerRows: [1],
          authority: [{ column: 'Code', scheme: 'gss' }],
          period: { inColumns: true },
          columns: {
            spending: {
              byPeriod: {
                '2021-22': 'Spending 2021-22 (£)',
                '2022-23': 'Spending 2022-23 (£)',
              },
            },
            homesWithoutAGarden: {
              byPeriod: {
                '2021-22': 'Homes without a garden 2021-22 (%)',
                '2022-23': 'Homes without a garden 2022-23 (%)',
              },
            },
          },
        },
      ],
    },
  ],
});
