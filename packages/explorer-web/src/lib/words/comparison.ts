// Says how a figure compares with the medians of groups: higher, lower or about the same, and of how
// many authorities. Never that a side is good or bad.

export interface GroupInWords {
  /** As in "the median of …": `unitary authorities`, `15 similar places`. */
  name: string;
  /** As written for the reader; null where the group has too few values for a median. */
  median: string | null;
  members: number;
  withValue: number;
  /** How far the figure is from the median; null where that cannot be counted. */
  band: 'similar' | 'different' | 'very-different' | 'beyond' | null;
  /** Null where there is no figure or no median. */
  side: 'above' | 'below' | 'at' | null;
}

const nearby = 'about the same as';

/** One sentence for the groups whose medians lie to the same side, in the order of the first of each. */
export function comparisonSentences(groups: GroupInWords[]): string[] {
  const medians = groups.filter((group) => group.median !== null);
  const places = [...new Set(medians.map(placeInWords))];
  const tooFew = groups.filter((group) => group.median === null);
  return [
    ...places.map((place) => {
      const named = listed(medians.filter((group) => placeInWords(group) === place).map(medianOf));
      if (place === null) return `The median of ${named}.`;
      const rule = place === nearby ? ': within the usual range' : '';
      return `It is ${place} the median of ${named}${rule}.`;
    }),
    ...tooFew.map(
      ({ name, withValue, members }) =>
        `Too few of ${name} had a figure for a median: ${withValue} of ${members}.`,
    ),
  ];
}

/** `England, 68.1% (304 of 317 had a figure)`. */
function medianOf(group: GroupInWords): string {
  const { name, median, side } = group;
  const value = side === null ? ` is ${median ?? ''}` : `, ${median ?? ''}`;
  return `${name}${value} (${countInWords(group)})`;
}

function listed(parts: string[]): string {
  return parts.length < 2
    ? parts.join('')
    : `${parts.slice(0, -1).join(', of ')} and of ${parts.at(-1) ?? ''}`;
}

/** `151 of 152 had a figure`. */
export function countInWords({ members, withValue }: { members: number; withValue: number }) {
  return members === withValue
    ? `all ${members} had a figure`
    : `${withValue} of ${members} had a figure`;
}

/** `higher than`, `lower than`, `about the same as`; null where there is nothing to compare. */
function placeInWords({ band, side }: GroupInWords): string | null {
  if (side === null) return null;
  if (side === 'at') return 'the same as';
  if (band === 'similar') return nearby;
  return side === 'above' ? 'higher than' : 'lower than';
}
