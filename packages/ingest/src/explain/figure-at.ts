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

/** When a release came out, and when its figures first did. */
export interface Publishing {
  readonly published: Day;
  readonly firstPublished?: Day | undefined;
}

export interface FigureAt {
  readonly row: StoredObservation | null;
  readonly state: State | null;
}

/** `rows` are all vintages of the figure, the oldest first. */
export function figureAt(
  rows: readonly StoredObservation[],
  asOf: Day | null,
  publishingOf: (release: string) => Publishing | null,
): FigureAt | null {
  if (asOf === null) {
    const row = rows.at(-1);
    return row === undefined ? null : { row, state: row.state };
  }
  const known = rows.findLast(({ release }) => {
    const published = publishingOf(release)?.published;
    return published !== undefined && published <= asOf;
  });
  if (known !== undefined) return { row: known, state: known.state };
  if (rows.length === 0) return null;
  const wasOut = rows.some(({ release }) => {
    const { published, firstPublished = published } = publishingOf(release) ?? {};
    return firstPublished !== undefined && firstPublished <= asOf;
  });
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
