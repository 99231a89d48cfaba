// Values as text in files, for programs to read.
import { decimalText } from '../decimal/decimal';

/**
 * A value in full precision as plain decimal text: a dot, an ASCII minus, no exponent, no thousands,
 * no unit, never rounded and never `-0`. No value is an empty cell; the state beside it says why.
 */
export function fileValue(value: number | null): string {
  return value === null ? '' : decimalText(value);
}
