// Whoever a measure concerns has a figure, or a reason for having none, in every period that is held.
import { concerns, type ContextVariable, type Metric } from '@oflog/metrics-core';

import { listOf, type ReportFault } from '../faults/fault';
import type { AuthorityRegister } from '../register/authority-register';
import type { EvaluatedObservation } from './evaluated';

export function checkComplete(
  measure: Metric | ContextVariable,
  observations: readonly EvaluatedObservation[],
  register: AuthorityRegister,
  report: ReportFault,
): void {
  const byPeriod = Map.groupBy(observations, ({ period }) => period);
  for (const [period, rows] of byPeriod) {
    const concerned = register
      .inBeing(period)
      .filter((authority) => concerns(measure, authority, period));
    const withRow = new Map(rows.map((row) => [row.authority, row]));
    // A period of which only totals, or figures of others, are held is not held for these.
    if (!concerned.some(({ code }) => withRow.get(code)?.state === 'value')) continue;
    const without = concerned.filter(({ code }) => !withRow.has(code));
    if (without.length === 0) continue;
    const publications = new Set(rows.map(({ release }) => release.publication));
    report({
      code: 'COVERAGE_MEASURE_INCOMPLETE',
      place: { measure: measure.id },
      found: `neither figure nor reason in ${period} for ${without.length} of those whom it concerns: ${listOf(without.map(({ name, code }) => `${name} (${code})`))}`,
      expected: 'a figure, or the reason for having none, for each',
      remedy: `Declare why in "absences" of ${[...publications].join(' or ')}, whose "covers" must name their type; or correct whom "${measure.id}" concerns.`,
    });
  }
}
