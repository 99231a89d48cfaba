// How far a figure moved, held against what is plausible.
import type { Span } from '@oflog/metrics-core';

export function isBeyond(span: Span, from: number, to: number): boolean {
  const moved = Math.abs(to - from);
  // The last digits of a float are no movement.
  const leeway = 1e-9 * Math.max(Math.abs(from), Math.abs(to));
  return 'by' in span
    ? moved > span.by + leeway
    : moved * 100 > Math.abs(from) * span.percent + leeway;
}

/** `10 either way`, `40 % of what it was, either way`. */
export function spanInWords(span: Span): string {
  return 'by' in span ? `${span.by} either way` : `${span.percent} % either way`;
}
