// The caveats of a figure: which stand open beside it, and which are folded away.
import type { Caveat } from '@oflog/metrics-core';

export interface CaveatsByWeight {
  /** Critical and important ones, critical first: never folded. */
  open: Caveat[];
  /** Notes, for the curious. */
  folded: Caveat[];
}

export function caveatsByWeight(ids: string[], known: Caveat[]): CaveatsByWeight {
  const named = known.filter(({ id }) => ids.includes(id));
  const of = (severity: Caveat['severity']) =>
    named.filter((caveat) => caveat.severity === severity);
  return { open: [...of('critical'), ...of('important')], folded: of('note') };
}
