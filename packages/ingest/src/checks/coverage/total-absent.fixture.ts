import { binsOfOneYear, rowsOf } from '../../testing/bins-of-councils';
import { withTable, withoutRow, type SmallRun } from '../../testing/small-run';
import type { CheckFixture } from '../fixture';

const periods = ['2021-22', '2022-23'];
const totals = [
  ['England', 32_000, 41_000, 61.5, 59.1, 63.8, 40],
  ['Somewhere', 16_000, 20_500, 60.5, 58.1, 62.8, 20],
];

/** One long file of two years, in which the rows of two areas end each year. */
const twoYears: SmallRun = withTable(
  {
    ...binsOfOneYear,
    releases: binsOfOneYear.releases.map((release) => ({ ...release, periods })),
    files: {
      'bins.xlsx': [
        [...(rowsOf(1)[0] ?? []), 'Year'],
        ...periods.flatMap((period, index) =>
          [...rowsOf(index + 1).slice(1), ...totals].map((cells) => [...cells, period]),
        ),
      ],
    },
    metrics: binsOfOneYear.metrics.map((metric) => ({ ...metric, firstPeriod: '2021-22' })),
  },
  {
    period: { column: 'Year' },
    totals: ['E92000001', 'E12000001'].map((area, index) => ({
      area,
      where: [{ column: 'Code', in: [String(totals[index]?.[0])] }],
    })),
  },
);

export const fixture: CheckFixture = {
  good: twoYears,
  corruption: 'the total of one area is gone from the first year',
  corrupt: (good) => withoutRow(good, 'bins.xlsx', 22),
};
