// What the dataset has of one figure, as known today or on an earlier day.
import {
  concerns,
  inBeingOn,
  lastDay,
  type Day,
  type PeriodId,
  type State,
} from '@oflog/metrics-core';
import type { ContextVariable, Metric } from '@oflog/metrics-core';

import type { StoredObservation } from '../dataset/stored-observation';
import type { SubjectAuthority } from './find-subject';

export interface FigureAt {
  readonly row: StoredObservation | null;
  readonly state: State | null;
}

/**
 * `rows` are all vintages of the figure, the oldest first; `publishedOn` is the day of a release, and
 * `appearedOn` the day by which a figure was first out, held or not.
 */
export function figureAt(
  rows: readonly StoredObservation[],
  asOf: Day | null,
  publishedOn: (release: string) => Day | null,
  appearedOn: (row: StoredObservation) => Day | null,
): FigureAt | null {
  const [oldest] = rows;
  if (oldest === undefined) return null;
  const row = rows.findLast(({ release }) => asOf === null || (publishedOn(release) ?? '') <= asOf);
  if (row !== undefined) return { row, state: row.state };
  const appeared = appearedOn(oldest);
  const wasOut = asOf !== null && appeared !== null && appeared <= asOf;
  return { row: null, state: wasOut ? 'vintage-not-held' : 'not-yet-published' };
}

/** The state of a figure of which there is no row; null where no file that we hold has it. */
export function stateWithoutRow(
  measure: Metric | ContextVariable,
  { registered }: SubjectAuthority,
  period: PeriodId,
  latestHeld: PeriodId | null,
): State | null {
  if (registered !== null) {
    if (!inBeingOn(registered, lastDay(period))) return 'did-not-exist';
    if (!concerns(measure, registered, period)) return 'not-applicable';
  }
  const isLater = latestHeld !== null && lastDay(period) > lastDay(latestHeld);
  return isLater ? 'not-yet-published' : null;
}
