// What there is to report of a run, and what it took.
import type { IngestResult } from '../run/run-ingest';

export interface RunReport extends IngestResult {
  /** Whether the dataset was written. */
  readonly written: boolean;
  readonly seconds: number;
  /** The most memory that the process held at once. */
  readonly peakMegabytes: number;
}

/** The report of a run that began at a moment of `performance.now()`. */
export function reportOf(result: IngestResult, started: number): RunReport {
  return {
    ...result,
    written: result.faults.length === 0,
    seconds: (performance.now() - started) / 1000,
    peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
  };
}
