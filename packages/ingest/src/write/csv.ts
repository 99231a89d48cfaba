// CSV as the dataset has it: RFC 4180, LF, one header line, one final newline.
/** One line for the header and one for each row; null is an empty cell. */
export function csvText(
  columns: readonly string[],
  rows: readonly (readonly (string | null)[])[],
): string {
  return [columns, ...rows].map((row) => `${row.map(cellText).join(',')}\n`).join('');
}

function cellText(cell: string | null): string {
  if (cell === null) return '';
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
