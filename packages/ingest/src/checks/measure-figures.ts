// The observations of a measure as checks look at them.
import type { AuthorityCode, ContextVariable, Metric } from '@oflog/metrics-core';

import type { EvaluatedObservation } from '../evaluate/evaluated';
import type { AuthorityRegister } from '../register/authority-register';
import type { Subject } from './finding';
import { medianSteps, type MedianStep } from './median-steps';

export interface MeasureFigures {
  readonly measure: Metric | ContextVariable;
  readonly register: AuthorityRegister;
  /** Sorted by authority, then period, then release. */
  readonly observations: readonly EvaluatedObservation[];
  /** For each authority of the register its periods in order, each as last stated. */
  readonly series: ReadonlyMap<AuthorityCode, readonly EvaluatedObservation[]>;
  /** How the middle of all authorities moved; of a measure whose changes are looked at. */
  readonly steps: readonly MedianStep[];
}

export function measureFigures(
  measure: Metric | ContextVariable,
  observations: readonly EvaluatedObservation[],
  register: AuthorityRegister,
): MeasureFigures {
  const series = new Map<AuthorityCode, EvaluatedObservation[]>();
  for (const row of observations) {
    if (register.byCode(row.authority) === undefined) continue;
    const rows = series.get(row.authority);
    if (rows === undefined) series.set(row.authority, [row]);
    // The next release's word on the same period takes the place of the last.
    else if (rows.at(-1)?.period === row.period) rows[rows.length - 1] = row;
    else rows.push(row);
  }
  const steps = measure.plausible?.change === undefined ? [] : medianSteps(series);
  return { measure, register, observations, series, steps };
}

/** What a finding about an observation is about. */
export function subjectOf(
  { id }: { readonly id: string },
  { authority, period, release, cells }: EvaluatedObservation,
): Subject {
  return {
    publication: release.publication,
    release: release.id,
    measure: id,
    authority,
    period,
    cells: cells.flat().filter((cell) => cell !== null),
  };
}
