// Whose median the bands of a map lie around.

export const arounds = ['england', 'type'] as const;
export type Around = (typeof arounds)[number];

/** Within a sentence, after "around". */
export const aroundNames: Record<Around, string> = {
  england: 'the median of England',
  type: 'the median of each authority’s own type',
};

/** After "within the usual range of". */
export const rangeOf: Record<Around, string> = { england: 'England', type: 'their own type' };

/** What the names of the bands stand for. */
export function bandsInWords(around: Around): string {
  const whose = {
    england: 'The median is of all authorities in England that have a figure.',
    type: 'The median is of all authorities of the same type that have a figure: counties beside counties, districts beside districts.',
  };
  return (
    'The usual range reaches one median absolute deviation to either side of the median. Much higher or ' +
    `lower is more than three of them away, far higher or lower more than seven and a half. ${whose[around]}`
  );
}
