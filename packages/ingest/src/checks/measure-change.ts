// What a run would change of a measure in the dataset as it stands, as checks look at it.
import type { ContextVariable, Metric } from '@oflog/metrics-core';

import type { StoredObservation } from '../dataset/stored-observation';
import type { FigureChange, MeasureDiff } from '../diff/compare-datasets';
import type { Movement } from '../diff/movement';
import type { Subject } from './finding';

export interface MeasureChange {
  readonly measure: Metric | ContextVariable;
  readonly diff: MeasureDiff;
  /** Ids of the releases that are declared. */
  readonly releases: ReadonlySet<string>;
}

/** What a finding about a row of the dataset is about. */
export function subjectOfRow(
  { measure }: MeasureChange,
  { authority, period, release }: StoredObservation,
): Subject {
  return { release, measure: measure.id, authority, period };
}

/** Changes of the same figure in the same release, the newest and older ones. */
export function changesWithinReleases({ diff }: MeasureChange): FigureChange[] {
  return [...diff.changed, ...diff.earlier.changed].filter(
    ({ before, after }) => before.release === after.release,
  );
}

/** Whether a figure moved as a turned sign or a mistaken unit would move it. */
export function isMistaken(movement: Movement | null): boolean {
  return movement !== null && (movement.signFlipped || movement.powerOfTen !== null);
}

/** Vintages that the dataset holds and the run has not, of figures that it has. */
export function vintagesGone({ diff }: MeasureChange): StoredObservation[] {
  const replaced = diff.changed.flatMap(({ before, after }) =>
    dayOf(before.release) > dayOf(after.release) ? [before] : [],
  );
  return [...replaced, ...diff.earlier.removed];
}

/** The day at the end of the id of a release. */
function dayOf(release: string): string {
  return release.slice(release.lastIndexOf('.') + 1);
}
