// Reads a port and a level of the log from environment variables. What is set to nothing counts as not set.
import { isLevel, levels, type Level } from './log-line';

export function readPort(variable: string, value: string | undefined): number | undefined {
  if (value === undefined || value === '') return undefined;
  if (/^\d{1,5}$/.test(value) && Number(value) <= 65_535) return Number(value);
  throw new Error(
    `${variable} is "${value}", which is not a port: expected a whole number from 1 to 65535, or 0 for any free port. Correct ${variable}, or unset it.`,
  );
}

export function readLogLevel(variable: string, value: string | undefined): Level | undefined {
  if (value === undefined || value === '') return undefined;
  if (isLevel(value)) return value;
  throw new Error(
    `${variable} is "${value}": expected one of ${Object.keys(levels).join(', ')}. Correct ${variable}, or unset it.`,
  );
}
