// How far a figure moved from one statement of it to the next.

export interface Movement {
  /** The later value less the earlier one, in the unit of the measure. */
  readonly by: number;
  /** In per cent of the earlier value; null where that is zero. */
  readonly percent: number | null;
  /** Whether it went from above zero to below, or the other way. */
  readonly signFlipped: boolean;
  /** The power of ten by which it grew or shrank, as when a unit is mistaken; null where by no such. */
  readonly powerOfTen: number | null;
}

/** Null where there is not a value on both sides, or it is the same. */
export function movementOf(before: number | null, after: number | null): Movement | null {
  if (before === null || after === null || before === after) return null;
  return {
    by: after - before,
    percent: before === 0 ? null : ((after - before) / Math.abs(before)) * 100,
    signFlipped: before * after < 0,
    powerOfTen: powerOfTen(before, after),
  };
}

// A hundredth of a power allows for figures that were rounded before they were mistaken.
const leeway = 0.01;

function powerOfTen(before: number, after: number): number | null {
  if (before === 0 || after === 0) return null;
  const power = Math.log10(Math.abs(after / before));
  const nearest = Math.round(power);
  return nearest !== 0 && Math.abs(power - nearest) <= leeway ? nearest : null;
}
