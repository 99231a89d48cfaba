// Whether a sequence goes one way.

type Comparable = string | number | boolean;

/** Neither falls nor rises anywhere, in at least so many different steps. */
export function goesOneWay(sequence: readonly Comparable[], steps: number): boolean {
  if (new Set(sequence).size < steps) return false;
  return isRising(sequence) || isRising(sequence.toReversed());
}

function isRising(sequence: readonly Comparable[]): boolean {
  return sequence.every((entry, index) => index === 0 || (sequence[index - 1] ?? entry) <= entry);
}
