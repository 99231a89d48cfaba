// Days of the calendar as text.
import type { Day } from '@oflog/metrics-core';

export function dayBefore(day: Day): Day {
  return shifted(day, -1);
}

export function dayAfter(day: Day): Day {
  return shifted(day, 1);
}

/** The earlier of two first days; null is before any other. */
export function earlierStart(a: Day | null, b: Day | null): Day | null {
  return a === null || b === null ? null : a < b ? a : b;
}

/** The later of two first days; null is before any other. */
export function laterStart(a: Day | null, b: Day | null): Day | null {
  return a === null ? b : b === null ? a : a > b ? a : b;
}

/** The later of two last days; null is after any other. */
export function laterEnd(a: Day | null, b: Day | null): Day | null {
  return a === null || b === null ? null : a > b ? a : b;
}

/** The earlier of two last days; null is after any other. */
export function earlierEnd(a: Day | null, b: Day | null): Day | null {
  return a === null ? b : b === null ? a : a < b ? a : b;
}

function shifted(day: Day, days: number): Day {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
