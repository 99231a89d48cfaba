// Says how a figure lies to the usual range of groups: within it, higher or lower, with the median and
// of how many authorities it is. Never that a side is good or bad, and nothing where an interval is too wide.

import { listed } from './listed';

export interface GroupInWords {
  /** As in "the usual range of …": `unitary authorities`, `15 similar places`. */
  name: string;
  /** As written for the reader; null where the group has too few values for a median. */
  median: string | null;
  members: number;
  withValue: number;
  /** How far the figure is from the median; null where that cannot be counted. */
  band: 'similar' | 'different' | 'very-different' | 'beyond' | null;
  /** Null where there is no figure or no median. */
  side: 'above' | 'below' | 'at' | null;
  /** Whether the published interval of the figure reaches the usual range, or the median where there is none. */
  isUnsure: boolean;
}

/** One sentence for the groups that the figure lies to in the same way, in the order of the first of each. */
export function comparisonSentences(groups: GroupInWords[]): string[] {
  const medians = groups.filter(({ median }) => median !== null);
  const openings = [...new Set(medians.map(opening))];
  const tooFew = groups.filter(({ median }) => median === null);
  return [
    ...openings.map((start) => {
      const named = medians.filter((group) => opening(group) === start).map(withMedian);
      return `${start} ${listed(named)}.`;
    }),
    ...tooFew.map(
      ({ name, withValue, members }) =>
        `Too few of ${name} had a figure for a median: ${withValue} of ${members}.`,
    ),
  ];
}

/** `304 of 317 had a figure`. */
export function countInWords({ members, withValue }: { members: number; withValue: number }) {
  return members === withValue && members > 1
    ? `all ${members} had a figure`
    : `${withValue} of ${members} had a figure`;
}

/** The usual range reaches one MAD to either side; without a MAD there is only a side. */
function opening({ band, side, isUnsure }: GroupInWords): string {
  if (side === null) return 'For comparison:';
  if (isUnsure) return 'Its interval is too wide to tell it from the middle of';
  if (band === 'similar') return 'It is within the usual range of';
  if (band === null) return `It is ${sideInWords[side]} the median of`;
  return `It is ${sideInWords[side]} the usual range of`;
}

const sideInWords = { above: 'higher than', below: 'lower than', at: 'the same as' };

/** `England (median 68.1%, 304 of 317 had a figure)`. */
function withMedian(group: GroupInWords): string {
  return `${group.name} (median ${group.median ?? ''}, ${countInWords(group)})`;
}
