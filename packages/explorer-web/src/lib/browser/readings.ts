// What can be read from a chart, mark by mark, in the words of the table beneath it. Works on text and plain
// data alone, so that it can be tested without a browser.

export interface Reading {
  /** The authority of a mark, or a period: what finds the place in the drawing. */
  key: string;
  text: string;
}

/** A table as its cells say: the first row is its head. */
export type Cells = string[][];

/** One for each authority that has a mark, in the order of the table. */
export function readingsByName(cells: Cells, named: ReadonlySet<string>): Reading[] {
  return cells.slice(1).flatMap(([head = '', value = '']) => {
    const key = withoutNote(head);
    return named.has(key) ? [{ key, text: `${head}: ${value}` }] : [];
  });
}

/** One for each period that is drawn: the row of the table without counts and ranges. */
export function readingsByPeriod(cells: Cells, periods: string[]): Reading[] {
  const [[, ...names] = [], ...rows] = cells;
  return periods.map((period) => {
    const row = rows.find(([label]) => label === period);
    if (row === undefined) return { key: period, text: `${period}: no figure` };
    const figures = names.map((name, index) => [name, row[index + 1] ?? ''].map(withoutNote));
    const text = figures
      .filter(([name = '']) => !name.endsWith('middle half'))
      .map((figure) => figure.join(' '));
    return { key: period, text: `${period}: ${text.join('; ')}` };
  });
}

/** The places of a path that is made of dots: each a move from the one before. */
export function dotsOf(d: string): { x: number; y: number }[] {
  let [x, y] = [0, 0];
  return [...d.matchAll(/m(-?[\d.]+) (-?[\d.]+)/g)].map(([, across, down]) => {
    x += Number(across);
    y += Number(down);
    return { x, y };
  });
}

/** `Leeds` of `Leeds (similar place)`. */
function withoutNote(text: string): string {
  return text.replace(/\s*\([^()]*\)$/, '');
}
