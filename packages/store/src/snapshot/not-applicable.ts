// The rows that say that an authority does not run a service. No file holds them: the store makes one
// for each authority in being, metric and period held.
import {
  inBeingOn,
  isResponsible,
  lastDay,
  type Authority,
  type AuthorityCode,
  type Metric,
  type PeriodId,
} from '@oflog/metrics-core';

/** The authorities without the duty in a period, those left out that have a row of their own. */
export function notApplicableTo(
  metric: Metric,
  period: PeriodId,
  authorities: readonly Authority[],
  withRow: ReadonlySet<AuthorityCode>,
): Authority[] {
  return authorities.filter(
    (authority) =>
      inBeingOn(authority, lastDay(period)) &&
      !withRow.has(authority.code) &&
      !isResponsible(metric.responsible, authority, period),
  );
}
