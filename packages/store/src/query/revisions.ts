// By how much each release changed what the one before it had said.
import { differenceText, type Observation } from '@oflog/metrics-core';

import type { Vintage } from './vintages';

/** A figure stated anew: what it said before, and the difference. */
export interface Revision {
  vintage: Vintage;
  previous: Vintage;
  /** In the unit of the measure: the new value less the previous one; null unless both have one. */
  difference: number | null;
  /** The difference in per cent of the previous value; null also where that was zero. */
  percent: number | null;
  /** Whether it says something else: another value, class or state. */
  isChanged: boolean;
}

/** Of vintages with the oldest of each figure first, each that has one before it. */
export function revisionsOf(vintages: readonly Vintage[]): Revision[] {
  const latest = new Map<string, Vintage>();
  return vintages.flatMap((vintage) => {
    const figure = figureOf(vintage);
    const previous = latest.get(figure);
    latest.set(figure, vintage);
    return previous === undefined ? [] : [revisionOf(vintage, previous)];
  });
}

function revisionOf(vintage: Vintage, previous: Vintage): Revision {
  const difference =
    vintage.value === null || previous.value === null
      ? null
      : Number(differenceText(vintage.value, previous.value));
  return {
    vintage,
    previous,
    difference,
    percent:
      difference === null || previous.value === null || previous.value === 0
        ? null
        : (difference * 100) / Math.abs(previous.value),
    isChanged:
      (difference !== null && difference !== 0) ||
      vintage.state !== previous.state ||
      vintage.category !== previous.category,
  };
}

function figureOf({ metric, authority, period }: Observation): string {
  return `${metric} ${authority} ${period}`;
}
