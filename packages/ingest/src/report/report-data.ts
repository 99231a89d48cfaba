// A run for programs: everything that its report has, as JSON.
import type { State } from '@oflog/metrics-core';

import type { RunReport } from './run-report';

export function reportData({ summary, ...report }: RunReport) {
  return {
    ...report,
    observations: Object.fromEntries(summary.observations),
    files: summary.files,
    figures: summary.measures.flatMap(({ measure, periods }) =>
      periods.map(({ period, counts }) => ({ measure, period, ...countsOf(counts) })),
    ),
  };
}

function countsOf(counts: ReadonlyMap<State, number>): { states: Record<string, number> } {
  return { states: Object.fromEntries(counts) };
}
