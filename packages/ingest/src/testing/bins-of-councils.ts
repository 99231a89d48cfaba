// Bins of twenty councils over three years, one file a year: a run in which there is nothing to find.
import {
  count,
  defineMetric,
  exact,
  neutral,
  percentage,
  refused,
  tonnes,
  type Metric,
  type PublishedColumn,
} from '@oflog/metrics-core';

import { columnOf } from './small-measure';
import type { SmallRun } from './small-run';
import { codeOf } from './twenty-councils';

export const years = ['2020-21', '2021-22', '2022-23'] as const;

export const fileOf = (year: string) => `bins-${year}.csv`;

/** Columns of the files, from 0. */
export const at = {
  code: 0,
  bins: 1,
  weight: 2,
  rate: 3,
  lower: 4,
  upper: 5,
  balance: 6,
} as const;

const header = ['Code', 'Bins', 'Weight', 'Rate', 'Lower', 'Upper', 'Balance'];

const columns: Record<string, PublishedColumn> = {
  bins: { unit: count('bins'), meaning: 'Bins emptied in the year' },
  weight: { unit: tonnes({ of: 'waste' }), meaning: 'What was in them' },
  rate: { unit: percentage({ of: 'households' }), meaning: 'Households asked who were content' },
  lower: { unit: percentage({ of: 'households' }), meaning: 'Lower end of its interval' },
  upper: { unit: percentage({ of: 'households' }), meaning: 'Upper end of its interval' },
  balance: { unit: count('bins'), meaning: 'Bins put out less bins taken in' },
};

/** The measures over columns of the files. */
const measures = {
  bins: 'bins-emptied',
  rate: 'households-content',
  balance: 'bins-put-out',
};

/** The rows of a year, from 0: no two councils, years or columns are alike, and nothing moves far. */
export function rowsOf(year: number): (string | number)[][] {
  return [
    header,
    ...Array.from({ length: 20 }, (_, index) => {
      const number = index + 1;
      const bins = 1000 + 61 * number + 7 * year + ((number * year) % 5);
      const rate = (400 + 17 * number + 3 * year + ((number * year) % 4)) / 10;
      return [
        codeOf(number),
        bins,
        (bins * 13 + 1) / 10,
        rate,
        (rate * 10 - 21) / 10,
        (rate * 10 + 23) / 10,
        number % 2 === 0 ? 500 + 3 * number + year : -700 - 5 * number - year,
      ];
    }),
  ];
}

export const binsOfCouncils: SmallRun = {
  publication: {
    id: 'bins-of-councils',
    publisher: { name: 'Publisher', url: 'https://example.org' },
    title: 'Bins of councils',
    landingPage: 'https://example.org/bins',
    statisticsStatus: 'official-statistics',
    licence: {
      id: 'ogl-3',
      title: 'Open Government Licence',
      url: 'https://example.org/licence',
      attribution: 'Contains public sector information.',
    },
    frequency: 'annual',
    period: 'financial-year',
    basis: 'count',
    covers: ['unitary'],
    columns,
    tables: {
      authority: [{ column: 'Code', scheme: 'gss' }],
      missing: { '[x]': 'not-available' },
    },
  },
  releases: years.map((year, index) => ({
    edition: year,
    published: `${2021 + index}-12-01`,
    file: fileOf(year),
    periods: [year],
    tables: [
      {
        headerRows: [1],
        columns: {
          bins: 'Bins',
          weight: 'Weight',
          rate: 'Rate',
          lower: 'Lower',
          upper: 'Upper',
          balance: 'Balance',
        },
      },
    ],
  })),
  files: Object.fromEntries(years.map((year, index) => [fileOf(year), rowsOf(index)])),
  metrics: [metricOver('bins'), metricOver('rate'), metricOver('balance')],
};

function metricOver(name: keyof typeof measures): Metric {
  return {
    ...defineMetric({
      id: measures[name],
      title: name,
      description: 'In the year.',
      question: 'How many?',
      unit: name === 'rate' ? percentage({ of: 'households' }) : count('bins'),
      decimals: 0,
      period: 'financial-year',
      kind: 'output',
      polarity: neutral('More is neither good nor bad.'),
      responsible: { types: ['unitary'], bodies: [], statement: 'Every council.' },
      value: columnOf(name),
      ...(name === 'rate'
        ? {
            interval: {
              lower: columnOf('lower'),
              upper: columnOf('upper'),
              level: 95,
            },
          }
        : {}),
      merged: refused('Bins are not added up here.'),
      uncertainty: exact('Counted.'),
      bounds: name === 'rate' ? { min: -5, max: 120 } : { min: -100_000, max: 100_000 },
      firstPeriod: '2020-21',
      expectedCoverage: { atLeast: 90, statement: 'A few councils send nothing.' },
      ...(name === 'balance'
        ? {}
        : { plausible: { change: { percent: 40 }, revision: { percent: 20 } } }),
      suppression: 'Nothing is withheld.',
      context: [],
      caveats: [],
      accountability: { shared: false, with: [], statement: 'The council alone.' },
      bestValueThemes: [],
      questions: ['Which bins?'],
    }),
    policyArea: 'bins',
    caveats: [],
  };
}

const lastYear = '2022-23';

/** The last year alone, in a workbook. */
export const binsOfOneYear: SmallRun = {
  ...binsOfCouncils,
  releases: binsOfCouncils.releases
    .filter(({ edition }) => edition === lastYear)
    .map((release) => ({
      ...release,
      file: 'bins.xlsx',
      tables: release.tables.map((table) => ({ ...table, sheet: 'Data' })),
    })),
  files: { 'bins.xlsx': rowsOf(2) },
  metrics: binsOfCouncils.metrics.map((metric) => ({ ...metric, firstPeriod: lastYear })),
};

/** Bins alone, of which each file states its own year and the one before. */
export const binsStatedTwice: SmallRun = {
  ...binsOfCouncils,
  releases: binsOfCouncils.releases.map((release, index) => {
    const before = years[index - 1];
    return {
      ...release,
      periods: before === undefined ? release.periods : [before, ...release.periods],
      tables: release.tables.map((table) => ({
        ...table,
        period: { inColumns: true },
        columns: {
          bins: {
            byPeriod: {
              ...(before === undefined ? {} : { [before]: 'Bins before' }),
              [release.edition]: 'Bins',
            },
          },
        },
      })),
    };
  }),
  files: Object.fromEntries(
    years.map((year, index) => [
      fileOf(year),
      rowsOf(index).map((cells, row) => [
        cells[at.code] ?? null,
        cells[at.bins] ?? null,
        row === 0 ? 'Bins before' : (rowsOf(index - 1)[row]?.[at.bins] ?? null),
      ]),
    ]),
  ),
  metrics: binsOfCouncils.metrics.slice(0, 1),
};
