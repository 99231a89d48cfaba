// Which vintage of an observation is meant: the current one, or the one that stood on a day.
import type { Day } from '@oflog/metrics-core';

/** A condition on the observations `o`, and the parameter that it needs beside the others. */
interface Moment {
  condition: string;
  parameters: readonly Day[];
}

/** Whether the row was in force at the end of the day that the parameter holds. */
export function stoodOn(parameter: string): string {
  return `(coalesce(o.published, '') <= ${parameter}
    and (o.superseded is null or o.superseded > ${parameter}))`;
}

/** The row that is current or, with a day, the row that was on that day. */
export function standing(asOf: Day | undefined, parameter: string): Moment {
  return asOf === undefined
    ? { condition: 'o.is_current', parameters: [] }
    : { condition: stoodOn(parameter), parameters: [asOf] };
}

/** As {@link standing}, and with a day also the first vintage of what was to come out after it. */
export function standingOrAwaited(asOf: Day | undefined, parameter: string): Moment {
  if (asOf === undefined) return standing(asOf, parameter);
  const isAwaited = `(o.appeared is not null and o.published > ${parameter})`;
  return { condition: `(${stoodOn(parameter)} or ${isAwaited})`, parameters: [asOf] };
}
