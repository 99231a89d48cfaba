import { firstDay } from '@oflog/metrics-core';

import { defineCheck } from '../check';
import { subjectIn, type StatedColumn } from '../publication-figures';

/** Years from one period to the next that are a gap, by how often a publication comes out. */
const gapFrom = { annual: 2, quarterly: 2, biennial: 3, occasional: Infinity };

export const periodGap = defineCheck({
  code: 'PERIOD_GAP',
  group: 'time',
  severity: 'warning',
  on: 'publication',
  protects: 'A year that was forgotten is not drawn over by a line.',
  cause: 'A column has figures before and after a period, and none in it.',
  remedy:
    'Declare the release that holds the period; where there is none, say so in `exceptions` of the release after the gap.',
  run: ({ series, publication }) =>
    series.flatMap((periods) =>
      periods.flatMap((stated, index) => {
        const before = periods[index - 1];
        if (before === undefined) return [];
        if (yearOf(stated) - yearOf(before) < gapFrom[publication.frequency]) return [];
        return {
          subject: subjectIn(stated),
          found: `no figure in "${stated.column}" between ${before.period} and ${stated.period}`,
          expected: `figures of each period of a publication that is ${publication.frequency}`,
        };
      }),
    ),
});

function yearOf({ period }: StatedColumn): number {
  return Number(firstDay(period).slice(0, 4));
}
