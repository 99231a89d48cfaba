import { concerns } from '@oflog/metrics-core';

import { listOf } from '../../faults/fault';
import { defineCheck } from '../check';

export const measureIncomplete = defineCheck({
  code: 'COVERAGE_MEASURE_INCOMPLETE',
  group: 'coverage',
  severity: 'error',
  on: 'measure',
  protects: 'Whoever a measure concerns has a figure, or a reason for having none.',
  cause:
    'Authorities that a measure concerns have neither a figure nor a reason for having none in a period of which others have figures.',
  remedy:
    'Declare why in `absences` of a publication behind it, whose `covers` must name their type, or correct whom the measure concerns.',
  run: ({ measure, observations, register }) => {
    const byPeriod = Map.groupBy(observations, ({ period }) => period);
    return [...byPeriod].flatMap(([period, rows]) => {
      const concerned = register
        .inBeing(period)
        .filter((authority) => concerns(measure, authority, period));
      const withRow = new Map(rows.map((row) => [row.authority, row]));
      // A period of which only totals, or figures of others, are held is not held for these.
      if (!concerned.some(({ code }) => withRow.get(code)?.state === 'value')) return [];
      const without = concerned.filter(({ code }) => !withRow.has(code));
      if (without.length === 0) return [];
      const publications = new Set(rows.map(({ release }) => release.publication));
      return {
        subject: { measure: measure.id, period },
        found: `neither figure nor reason in ${period} for ${without.length} of those whom it concerns: ${listOf(without.map(({ name, code }) => `${name} (${code})`))}`,
        expected: 'a figure, or the reason for having none, for each',
        remedy: `Declare why in "absences" of ${[...publications].join(' or ')}, whose "covers" must name their type; or correct whom "${measure.id}" concerns.`,
      };
    });
  },
});
