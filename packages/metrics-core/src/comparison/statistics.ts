// Median and median absolute deviation, as the original Explorer took them.

/** The middle value, or the mean of the two middle values. Null of nothing. */
export function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle];
  if (upper === undefined) return null;
  if (sorted.length % 2 === 1) return upper;
  return (upper + (sorted[middle - 1] ?? upper)) / 2;
}

/** The median of the distances from the median, not scaled. Null of nothing. */
export function medianAbsoluteDeviation(values: readonly number[]): number | null {
  const centre = median(values);
  return centre === null ? null : median(values.map((value) => Math.abs(value - centre)));
}

/** The lower and upper quartile: the medians of the lower and the upper half, the middle left out. */
export function quartiles(values: readonly number[]): { lower: number; upper: number } | null {
  const sorted = values.toSorted((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const lower = median(sorted.slice(0, half));
  const upper = median(sorted.slice(sorted.length - half));
  return lower === null || upper === null ? null : { lower, upper };
}
