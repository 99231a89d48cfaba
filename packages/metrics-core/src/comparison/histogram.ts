// How the values of a group are spread: counts in bins of one width, at round numbers.
import { quartiles } from './statistics';

/** Values of at least `from` and below `to`; a bin without one of them is open at that end. */
export interface Bin {
  from: number | null;
  /** Not in the bin itself, but where `from` is the same: all values of the bin are equal then. */
  to: number | null;
  count: number;
}

/**
 * Counts values in bins. Their width follows the middle half and the number of values (Freedman and
 * Diaconis 1981), rounded up to 1, 2 or 5 times a power of ten. Values more than three times the
 * interquartile range outside the middle half share an open bin at each end, so that a few far ones do
 * not press all others into one bin.
 */
export function histogram(values: readonly number[]): Bin[] {
  const [first] = values;
  if (first === undefined) return [];
  const least = values.reduce((a, b) => Math.min(a, b));
  const greatest = values.reduce((a, b) => Math.max(a, b));
  if (least === greatest) return [{ from: first, to: first, count: values.length }];

  const { lower, upper } = quartiles(values) ?? { lower: least, upper: greatest };
  // Where half of the values are equal, the middle half has no width.
  const spread = upper > lower ? upper - lower : greatest - least;
  const step = roundStep((2 * spread) / Math.cbrt(values.length));
  const start = Math.floor(Math.max(least, lower - 3 * spread) / step.size);
  const end = Math.floor(Math.min(greatest, upper + 3 * spread) / step.size) + 1;

  const edges = Array.from({ length: end - start + 1 }, (_, index) =>
    multipleOf(step, start + index),
  );
  const isLow = least < (edges[0] ?? least);
  const isHigh = greatest >= (edges.at(-1) ?? greatest);
  const ends = [...(isLow ? [null] : []), ...edges, ...(isHigh ? [null] : [])];
  return ends.slice(0, -1).map((from, index) => {
    const to = ends[index + 1] ?? null;
    return { from, to, count: values.filter((value) => isBetween(value, from, to)).length };
  });
}

interface Step {
  /** 1, 2 or 5. */
  digit: number;
  power: number;
  size: number;
}

/** The least round step that is not smaller than a width. */
function roundStep(width: number): Step {
  const power = Math.floor(Math.log10(width));
  const steps = [1, 2, 5, 10].map((digit) => ({
    digit,
    power,
    size: Number(`${digit}e${power}`),
  }));
  return steps.find(({ size }) => size >= width) ?? { digit: 1, power: power + 1, size: width };
}

/** On the decimal text: three times 0.1 is 0.3, not 0.30000000000000004. */
function multipleOf({ digit, power }: Step, times: number): number {
  return Number(`${digit * times}e${power}`) + 0;
}

function isBetween(value: number, from: number | null, to: number | null): boolean {
  return (from === null || value >= from) && (to === null || value < to);
}
