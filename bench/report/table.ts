// A Markdown table that reads as well on a terminal: first column to the left, figures to the right.

export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = header.map((_, column) =>
    Math.max(3, ...[header, ...rows].map((row) => (row[column] ?? '').length)),
  );
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const aligned = (row: readonly string[]) =>
    line(
      widths.map((width, column) => {
        const cell = row[column] ?? '';
        return column === 0 ? cell.padEnd(width) : cell.padStart(width);
      }),
    );
  const rule = line(
    widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)),
  );
  return [aligned(header), rule, ...rows.map(aligned)].join('\n');
}

/** How many times the yardstick: `1.25`, `12.5`, `125`. */
export function ratio(measured: number, yardstick: number): string {
  const times = measured / yardstick;
  return times.toFixed(times < 10 ? 2 : times < 100 ? 1 : 0);
}
