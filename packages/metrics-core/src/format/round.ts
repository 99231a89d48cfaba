// The one rounding rule: half away from zero, on the decimal text of the value, never on the float.
import { decimalText } from '../decimal/decimal';

/** The value with so many decimals: `roundedText(0.405, 2)` is `0.41`, `roundedText(-2.5, 0)` is `-3`. */
export function roundedText(value: number, decimals: number): string {
  const text = decimalText(Math.abs(value));
  const [whole = '0', fraction = ''] = text.split('.');
  const kept = BigInt(`${whole}${fraction.slice(0, decimals).padEnd(decimals, '0')}`);
  const roundsUp = (fraction[decimals] ?? '0') >= '5';
  const digits = String(roundsUp ? kept + 1n : kept).padStart(decimals + 1, '0');
  const point = digits.length - decimals;
  const unsigned = decimals === 0 ? digits : `${digits.slice(0, point)}.${digits.slice(point)}`;
  return value < 0 && /[1-9]/.test(unsigned) ? `-${unsigned}` : unsigned;
}
