import { comparePeriods } from '@oflog/metrics-core';

import { defineCheck } from '../check';

export const seriesStart = defineCheck({
  code: 'SERIES_START',
  group: 'time',
  severity: 'error',
  on: 'measure',
  protects: 'A series does not lose its early years, nor say that it has none.',
  cause: 'The first period that has figures is not the one that the measure declares.',
  remedy: 'Correct `firstPeriod` of the measure, or find out why the periods before it are gone.',
  run: ({ measure, observations }) => {
    const periods = new Set(observations.map(({ period }) => period));
    const [first] = [...periods].sort(comparePeriods);
    if (first === undefined || first === measure.firstPeriod) return [];
    return [
      {
        subject: { measure: measure.id, period: first },
        found: `figures from ${first} on`,
        expected: `figures from ${measure.firstPeriod} on, as declared`,
      },
    ];
  },
});
