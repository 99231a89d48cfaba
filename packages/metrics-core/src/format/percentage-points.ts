// What two shares differ by.

/** `percentage point` after a plain 1, else `percentage points`. */
export function percentagePoints(rounded: string): string {
  return /^-?1$/.test(rounded) ? 'percentage point' : 'percentage points';
}
