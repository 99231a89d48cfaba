// How many digits a number has after its decimal point, when it is written as short as can be.
import { decimalText } from '@oflog/metrics-core';

/** The last digits of a float, as in `242.20999999999998`, are noise and not counted. */
export function decimalsOf(value: number): number {
  if (Number.isInteger(value)) return 0;
  return decimalText(Number(value.toPrecision(significantDigits))).split('.')[1]?.length ?? 0;
}

const significantDigits = 14;
