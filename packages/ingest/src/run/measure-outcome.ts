// What a run makes of one measure: its file, its counts, its latest values and what the checks find.
import type { ContextVariable, Metric, State } from '@oflog/metrics-core';

import { measureFigures } from '../checks/measure-figures';
import { checkMeasure, type CheckedFinding } from '../checks/run-checks';
import { evaluateAll, type Sources } from '../evaluate/evaluate-measure';
import { latestValues, type LatestValues } from '../neighbours/latest-values';
import { observationFile } from '../write/observation-file';
import { countsByState, type PeriodCounts } from '../write/state-counts';

/** Plain data, so that it can be kept: the observations themselves are needed no more. */
export interface MeasureOutcome {
  /** The text of its file of observations. */
  readonly text: string;
  /** Rows by their state, every vintage counted. */
  readonly states: ReadonlyMap<State, number>;
  /** Figures by their newest vintage: of each period, so many in each state. */
  readonly periods: readonly PeriodCounts[];
  /** For each authority that has any. */
  readonly latest: LatestValues;
  readonly findings: readonly CheckedFinding[];
}

export interface EvaluatedMeasure extends MeasureOutcome {
  readonly measure: Metric | ContextVariable;
}

export function evaluateForRun(
  measure: Metric | ContextVariable,
  sources: Sources,
): MeasureOutcome {
  const observations = evaluateAll(measure, sources);
  const states = new Map<State, number>();
  for (const { state } of observations) states.set(state, (states.get(state) ?? 0) + 1);
  return {
    text: observationFile(observations),
    states,
    periods: countsByState(observations),
    latest: latestValues(observations),
    findings: checkMeasure(measureFigures(measure, observations, sources.register), true),
  };
}
