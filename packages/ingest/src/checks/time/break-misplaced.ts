import { comparePeriods } from '@oflog/metrics-core';

import { defineCheck } from '../check';

export const breakMisplaced = defineCheck({
  code: 'BREAK_MISPLACED',
  group: 'time',
  severity: 'error',
  on: 'measure',
  protects: 'A break in a series is shown where it is, and not lost at its ends.',
  cause: 'A measure declares a break before its first period or after its last.',
  remedy: 'Correct the period of the break, or take it out of `breaks` of the measure.',
  run: ({ measure, observations }) => {
    const periods = [...new Set(observations.map(({ period }) => period))].sort(comparePeriods);
    const [first] = periods;
    const last = periods.at(-1);
    if (first === undefined || last === undefined) return [];
    return measure.breaks
      .filter(({ at }) => comparePeriods(at, first) < 0 || comparePeriods(at, last) > 0)
      .map(({ at }) => ({
        subject: { measure: measure.id, period: at },
        found: `a break at ${at} in a series from ${first} to ${last}`,
        expected: 'a break within the series',
      }));
  },
});
