// The interval that a publisher gives with a figure, in a sentence.

/** `Its published interval is 50.2% to 60.1%.`, in a list; none where none is published. */
export function intervalInWords(
  interval: { lower: number; upper: number } | null,
  format: (value: number) => string,
): string[] {
  return interval === null
    ? []
    : [`Its published interval is ${format(interval.lower)} to ${format(interval.upper)}.`];
}
