// Who runs a service in a period. An authority that does not is `not-applicable`, never zero.
import {
  firstDay,
  lastDay,
  type Authority,
  type ContextVariable,
  type Metric,
  type PeriodId,
  type Responsibility,
} from './model';

/** Whether an authority has the duty in a period, by its type or by name. */
export function isResponsible(
  responsible: Responsibility,
  authority: Pick<Authority, 'code' | 'type'>,
  period: PeriodId,
): boolean {
  return (
    responsible.types.includes(authority.type) ||
    responsible.bodies.some(
      (body) =>
        body.authority === authority.code &&
        (body.from === undefined || firstDay(period) >= firstDay(body.from)) &&
        (body.to === undefined || lastDay(period) <= lastDay(body.to)),
    )
  );
}

/** Whether figures of a measure are about such an authority: it runs the service, or is covered. */
export function concerns(
  measure: Metric | ContextVariable,
  authority: Pick<Authority, 'code' | 'type'>,
  period: PeriodId,
): boolean {
  return 'responsible' in measure
    ? isResponsible(measure.responsible, authority, period)
    : measure.covers.includes(authority.type);
}
