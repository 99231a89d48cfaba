// What markers in the place of figures, and signs behind them, most likely mean.
import type { Mark, MissingState } from '@oflog/metrics-core';

/** By the shorthand of government statistics; anything else is merely not available. */
export function likelyState(marker: string): MissingState {
  const sign = marker.replace(/[[\]()]/g, '').toLowerCase();
  if (['c', '*', '**', 's', 'suppressed', 'confidential'].includes(sign)) return 'suppressed';
  if (['z', 'n/a', 'na', 'not applicable'].includes(sign)) return 'not-applicable';
  return 'not-available';
}

/** A letter of government statistics; a sign with a number points to a note. */
export function likelyMark(sign: string): Mark | null {
  const letter = sign.replace(/[[\]()]/g, '').toLowerCase();
  switch (letter) {
    case 'r':
      return 'revised';
    case 'p':
      return 'provisional';
    case 'e':
      return 'estimated';
    case 'b':
      return 'break';
    default:
      return null;
  }
}
