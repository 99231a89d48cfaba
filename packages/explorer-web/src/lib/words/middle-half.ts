// Says where the middle half of similar places lay, and how the figure lies to it. No side is good or bad.

export interface MiddleHalfInWords {
  /** Label of the period: `2022-23`. */
  period: string;
  /** `15 similar places`. */
  group: string;
  lower: number;
  upper: number;
  authority: string;
  /** Null where the authority has no figure of that period. */
  value: number | null;
  format: (value: number) => string;
}

export function middleHalfSentence(said: MiddleHalfInWords): string {
  const { period, group, lower, upper, authority, value, format } = said;
  const range = `For ${period} the middle half of ${group} lay between ${format(lower)} and ${format(upper)}`;
  if (value === null) return `${range}; ${authority} has no figure for it.`;
  const lies = value < lower ? 'lower' : value > upper ? 'higher' : 'within it';
  return `${range}; ${authority}, at ${format(value)}, was ${lies}.`;
}
