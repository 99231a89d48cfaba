// What a series of measured times comes to.

export interface Timings {
  median: number;
  /** 95 of 100 were no slower than this. */
  ninetyFifth: number;
}

/** In the unit of the times given, which may come in any order; at least one. */
export function summarise(times: number[]): Timings {
  if (times.length === 0) throw new Error('There is nothing to summarise: no time was measured.');
  const sorted = times.toSorted((a, b) => a - b);
  return { median: atShare(sorted, 0.5), ninetyFifth: atShare(sorted, 0.95) };
}

/** The smallest time that no fewer than `share` of all do not exceed. */
function atShare(sorted: number[], share: number): number {
  return sorted[Math.ceil(sorted.length * share) - 1] ?? Number.NaN;
}
