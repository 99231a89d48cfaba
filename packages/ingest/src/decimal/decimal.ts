// Numbers as decimal text live in metrics-core, where formulas and formatting need them too.
export { decimalText, readDecimal, shiftPoint } from '@oflog/metrics-core';
