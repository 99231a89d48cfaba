// Reads CSV as RFC 4180 has it, by hand: the crawl must not see data/ through the code that it checks.

/** Cells by the names in the first line. */
export type CsvRow = Readonly<Record<string, string>>;

export function csvRows(text: string): CsvRow[] {
  const [names = [], ...lines] = csvLines(text);
  return lines.map((cells) => Object.fromEntries(names.map((name, at) => [name, cells[at] ?? ''])));
}

function csvLines(text: string): string[][] {
  const lines: string[][] = [];
  let line: string[] = [];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n|$)/g)) {
    line.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === ',') continue;
    if (line.length > 1 || line[0] !== '') lines.push(line);
    line = [];
  }
  return lines;
}
