// The one rounding rule: half away from zero, on the decimal text of the value, never on the float.
// 1.005 is stored as 1.00499999999999989…, and a reader who sees 1.005 in a file expects 1.01.
import { decimalText } from '../decimal/decimal';

/**
 * The value with so many decimals: `roundedText(0.405, 2)` is `0.41`, `roundedText(-2.5, 0)` is `-3`.
 * Nothing is ever `-0`. Throws a TypeError where the value is not a finite number.
 */
export function roundedText(value: number, decimals: number): string {
  return roundedDecimal(decimalText(value), decimals);
}

/** The same for a decimal text without exponent: `roundedDecimal('-0.25', 1)` is `-0.3`. */
export function roundedDecimal(text: string, decimals: number): string {
  if (!Number.isInteger(decimals) || decimals < 0) {
    throw new RangeError(
      `${decimals} is no number of decimals. Give a whole number of 0 or more, such as that of a measure.`,
    );
  }
  const negative = text.startsWith('-');
  const [whole = '0', fraction = ''] = (negative ? text.slice(1) : text).split('.');
  const kept = BigInt(`${whole}${fraction.slice(0, decimals).padEnd(decimals, '0')}`);
  const roundsUp = (fraction[decimals] ?? '0') >= '5';
  const digits = String(roundsUp ? kept + 1n : kept).padStart(decimals + 1, '0');
  const point = digits.length - decimals;
  const unsigned = decimals === 0 ? digits : `${digits.slice(0, point)}.${digits.slice(point)}`;
  return negative && /[1-9]/.test(unsigned) ? `-${unsigned}` : unsigned;
}
