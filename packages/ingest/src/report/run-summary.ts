// What a run read and made of it, in numbers and names: the material of its reports.
import type {
  ContextVariable,
  Metric,
  MissingState,
  PeriodId,
  Publication,
  Release,
  State,
} from '@oflog/metrics-core';

import type { CoverageRow } from '../reconcile/reconcile-release';
import type { PeriodCounts } from '../write/state-counts';

export interface RunSummary {
  /** In the order of their declaration. */
  readonly files: readonly ReadFile[];
  /** Rows of all measures by their state, every vintage counted. */
  readonly observations: ReadonlyMap<State, number>;
  /** In the order of their declaration. */
  readonly measures: readonly MeasureSummary[];
}

export interface ReadFile {
  readonly publication: string;
  readonly release: string;
  readonly file: string;
  readonly periods: readonly PeriodId[];
  /** Figures with a cell of their own, values or not. */
  readonly figures: number;
  readonly missing: readonly MissingAuthorities[];
}

/** Authorities that a file has not, for one reason. */
export interface MissingAuthorities {
  readonly state: MissingState;
  readonly reason: string;
  readonly periods: readonly PeriodId[];
  /** Columns without a row; empty where all of a period are. */
  readonly columns: readonly string[];
  /** Names, each once. */
  readonly authorities: readonly string[];
}

export interface MeasureSummary {
  readonly measure: string;
  /** Figures by their newest vintage: of each period, so many in each state. */
  readonly periods: readonly PeriodCounts[];
}

export function summariseRun(
  releases: readonly {
    readonly publication: Publication;
    readonly release: Release;
    readonly cells: number;
    readonly coverage: readonly CoverageRow[];
  }[],
  measures: readonly {
    readonly measure: Metric | ContextVariable;
    readonly states: ReadonlyMap<State, number>;
    readonly periods: readonly PeriodCounts[];
  }[],
): RunSummary {
  const observations = new Map<State, number>();
  for (const [state, count] of measures.flatMap(({ states }) => [...states])) {
    observations.set(state, (observations.get(state) ?? 0) + count);
  }
  return {
    files: releases.map(({ publication, release, cells, coverage }) => ({
      publication: publication.id,
      release: release.id,
      file: release.file,
      periods: release.periods,
      figures: cells,
      missing: missingByReason(coverage),
    })),
    observations,
    measures: measures.map(({ measure, periods }) => ({ measure: measure.id, periods })),
  };
}

function missingByReason(coverage: readonly CoverageRow[]): MissingAuthorities[] {
  const groups = Map.groupBy(coverage, ({ state, reason, columns }) =>
    JSON.stringify([state, reason, columns]),
  );
  return [...groups.values()].flatMap((rows) => {
    const [first] = rows;
    if (first === undefined) return [];
    const { state, reason, columns } = first;
    return {
      state,
      reason,
      periods: [...new Set(rows.map(({ period }) => period))],
      columns,
      authorities: [...new Set(rows.map(({ name }) => name))].sort(),
    };
  });
}
