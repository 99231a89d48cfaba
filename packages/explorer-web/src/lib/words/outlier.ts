// A figure far from most others is told with care, by one rule: it lies more than 7.5 MADs from the median of
// every group that it is compared with, all on the same side. Often that is a one-off or a matter of counting.
import type { GroupInWords } from './comparison';

/** Null for a figure that is near to others of any group, or whose interval comes near to them. */
export function outlierSentence(groups: readonly GroupInWords[]): string | null {
  const compared = groups.filter(({ median, side }) => median !== null && side !== null);
  const sides = new Set(compared.map(({ side }) => side));
  const far = compared.every(({ band, isUnsure }) => band === 'beyond' && !isUnsure);
  if (compared.length === 0 || !far || sides.size > 1) return null;
  return 'It is far from most others: figures so far away often come from a one-off or a difference in how things are counted, so ask before concluding.';
}
