// CSV as the dataset has it: RFC 4180, LF, one header line, one final newline.
import { csvFormatRows } from 'd3-dsv';

/** One line for the header and one for each row; null is an empty cell. */
export function csvText(
  columns: readonly string[],
  rows: readonly (readonly (string | null)[])[],
): string {
  return `${csvFormatRows([[...columns], ...rows.map((row) => row.map((cell) => cell ?? ''))])}\n`;
}
