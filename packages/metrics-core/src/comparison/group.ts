// One authority's value beside those of a group: median, MAD, distance in MADs, and a band in words.
// There is no rank.
import { median, medianAbsoluteDeviation, quartiles } from './statistics';

/** A group of fewer values than this has no median: too few to compare with. */
export const fewestValues = 5;

/** Every band, the nearest to the median first. */
export const bands = ['similar', 'different', 'very-different', 'beyond'] as const;
/** How far from the median: up to 1 MAD, up to 3, up to 7.5, or beyond. */
export type Band = (typeof bands)[number];

/** Every side of a median. */
export const sides = ['above', 'below', 'at'] as const;
/** On which side of the median a value lies; `at` where it is the median. */
export type Side = (typeof sides)[number];

/** What is said of a group as a whole. */
export interface GroupStatistics {
  /** How many of the members have a value; the median is the median of these. */
  withValue: number;
  median: number | null;
  mad: number | null;
  /** A quarter of the values lie at or below it; with the upper quartile it holds the middle half. */
  lowerQuartile: number | null;
  upperQuartile: number | null;
  /** Why there is no median, in words; null where there is one. */
  reason: string | null;
}

/** What is said of one value against its group. */
export interface Position {
  /** (value − median) / MAD; null where there is no value, no median, or the MAD is 0. */
  distance: number | null;
  band: Band | null;
  side: Side | null;
}

/** Median, MAD and quartiles of a group's values, or the reason for having none. */
export function groupStatistics(values: readonly number[]): GroupStatistics {
  const withValue = values.length;
  const counted = withValue < fewestValues ? [] : values;
  const middleHalf = quartiles(counted);
  return {
    withValue,
    median: median(counted),
    mad: medianAbsoluteDeviation(counted),
    lowerQuartile: middleHalf?.lower ?? null,
    upperQuartile: middleHalf?.upper ?? null,
    reason:
      counted === values
        ? null
        : `Only ${withValue} of the group ${withValue === 1 ? 'has' : 'have'} a value: too few for a median, which needs ${fewestValues}.`,
  };
}

/** Where a value lies against its group. Without a MAD there is a side, but no distance or band. */
export function positionInGroup(
  value: number | null,
  group: Pick<GroupStatistics, 'median' | 'mad'>,
): Position {
  if (value === null || group.median === null) return { distance: null, band: null, side: null };
  const side = value > group.median ? 'above' : value < group.median ? 'below' : 'at';
  if (group.mad === null || group.mad === 0) return { distance: null, band: null, side };
  const distance = (value - group.median) / group.mad;
  return { distance, band: bandOf(distance), side };
}

/** The band of a distance in MADs. */
export function bandOf(distance: number): Band {
  const size = Math.abs(distance) - floatNoise;
  if (size <= 1) return 'similar';
  if (size <= 3) return 'different';
  if (size <= 7.5) return 'very-different';
  return 'beyond';
}

/**
 * A figure at the very edge of a band belongs within it. Floats may put it a hair beyond: with a median of 30
 * and a MAD of 2.2, 32.2 comes out at 1.0000000000000016.
 */
const floatNoise = 1e-9;
