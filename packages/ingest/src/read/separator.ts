// Which character stands between the cells of a delimited text, told from the text itself.

/** A separator is one of these, the usual one first. */
const separators = [',', ';', '\t', '|'] as const;

/**
 * The character that stands the same number of times in most lines, quoted cells left out: a table has
 * as many cells in each row, while commas in names and decimals come and go. Where two are even, the
 * one that makes more cells, then the usual one.
 */
export function separatorOf(text: string): string {
  const lines = withoutQuotations(text).split(/\r\n?|\n/);
  const found = separators.map((separator) => ({ separator, ...mostCommon(lines, separator) }));
  const [best] = found.toSorted((a, b) => b.lines - a.lines || b.times - a.times);
  return best === undefined || best.lines === 0 ? ',' : best.separator;
}

/** How often it most often stands in a line, and in how many lines it stands so often. */
function mostCommon(lines: readonly string[], separator: string): { times: number; lines: number } {
  const counts = new Map<number, number>();
  for (const line of lines) {
    const times = line.split(separator).length - 1;
    if (times > 0) counts.set(times, (counts.get(times) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([a, x], [b, y]) => y - x || b - a);
  return most === undefined ? { times: 0, lines: 0 } : { times: most[0], lines: most[1] };
}

/** A quoted cell may hold any separator, and breaks of lines; what is left stands between cells. */
function withoutQuotations(text: string): string {
  return text.replace(/"[^"]*"?/g, '""');
}
