// Plots and waiting lists: a workbook whose header runs over two rows, with a marker and a joint row.
import { count, definePublication, type Unit } from '@oflog/metrics-core';

import { gardenersLicence, gardenersUnion } from './publisher';

export const monthsOfWaiting: Unit = {
  quantity: 'duration',
  name: 'months on the waiting list',
  prefix: '',
  suffix: ' months',
  spoken: ' on the waiting list',
};

export const allotmentReturns = definePublication({
  id: 'allotment-returns',
  publisher: gardenersUnion,
  title: 'Allotment returns',
  landingPage: 'https://example.org/gardeners/returns',
  statisticsStatus: 'management-information',
  licence: gardenersLicence,
  frequency: 'annual',
  period: 'financial-year',
  basis: 'count',
  covers: ['metropolitan-district'],
  columns: {
    plotsLet: { unit: count('plots'), meaning: 'Plots let at the end of the year' },
    plotsVacant: { unit: count('plots'), meaning: 'Plots vacant at the end of the year' },
    timeOnWaitingList: {
      unit: monthsOfWaiting,
      meaning: 'Median time that those who were given a plot had waited',
    },
  },
  jointReporting: [
    {
      by: 'E08000001',
      covers: ['E08000002'],
      from: '2020-21',
      reason: 'Bolton lets the plots of Bury too; the row of Bolton holds both.',
    },
  ],
  releases: [
    {
      edition: '2022-23',
      published: '2024-02-29',
      file: 'allotment-returns-2022-23.xlsx',
      sha256: '<sha256 of allotment-returns-2022-23.xlsx>',
      periods: ['2022-23'],
      tables: [
        {
          sheet: 'Table 1',
          headerRows: [3, 4],
          authority: [{ column: 'ONS code', scheme: 'gss' }],
          keep: [{ column: 'ONS code', pattern: '^E08' }],
          totals: [{ area: 'E92000001', where: [{ column: 'ONS code', in: ['E92000001'] }] }],
          missing: { '[w]': 'not-submitted' },
          columns: {
            plotsLet: { cell: { header: ['Plots let', 'Number'] } },
            plotsVacant: { cell: { header: ['Plots vacant', 'Number'] } },
            timeOnWaitingList: { cell: { header: ['Waiting list', 'Months'] } },
          },
        },
      ],
    },
  ],
});
