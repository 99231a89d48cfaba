import { concerns } from '@oflog/metrics-core';

import { defineCheck } from '../check';

export const belowExpected = defineCheck({
  code: 'COVERAGE_BELOW_EXPECTED',
  group: 'coverage',
  severity: 'error',
  on: 'measure',
  protects: 'A period for which half of the country is missing is not published as if it were all.',
  cause: 'Fewer authorities than the measure expects have a value in a period.',
  remedy:
    'Look at the states of those without a value: a marker, an empty cell or a row is read wrongly. If so many have none, correct `expectedCoverage` of the measure.',
  run: ({ measure, observations, register }) => {
    const { atLeast } = measure.expectedCoverage;
    const byPeriod = Map.groupBy(observations, ({ period }) => period);
    return [...byPeriod].flatMap(([period, rows]) => {
      // By the last word on each: who has neither value nor reason is another check's business.
      const states = new Map(rows.map((row) => [row.authority, row.state]));
      const concerned = [...states.keys()].filter((code) => {
        const authority = register.byCode(code);
        return authority !== undefined && concerns(measure, authority, period);
      });
      const withValue = concerned.filter((code) => states.get(code) === 'value').length;
      // A period of which only totals, or figures of others, are held is not held for these.
      if (withValue === 0 || withValue * 100 >= concerned.length * atLeast) return [];
      const share = ((withValue * 100) / concerned.length).toFixed(1);
      return {
        subject: { measure: measure.id, period },
        found: `a value for ${withValue} of ${concerned.length} (${share} %) in ${period}`,
        expected: `at least ${atLeast} %`,
      };
    });
  },
});
