// Rows that go on with the authority of the row above: merged cells name it once for several rows.
import { cellNumber, cellText, isEmptyRow, type Row } from './cells';

export interface ContinuedRows {
  /** The rows with the cells that count for those below them written out. */
  readonly rows: readonly Row[];
  /** The columns that were filled down, counted from 0; none where each row names its own. */
  readonly columns: readonly number[];
}

/** Most named rows are followed by as many others, with figures and without a name. */
const usual = 0.8;

/**
 * `named` are the indexes of the rows that name an authority, in the column `area`; `figures` are the
 * columns of figures.
 */
export function fillContinuedRows(
  rows: readonly Row[],
  named: readonly number[],
  area: number,
  figures: readonly number[],
): ContinuedRows {
  const goesOn = (index: number) =>
    cellText(rows[index]?.[area]) === '' &&
    figures.some((column) => cellNumber(rows[index]?.[column]) !== null);
  const following = named.map((index) => {
    let next = index + 1;
    while (next < rows.length && goesOn(next)) next += 1;
    return Array.from({ length: next - index - 1 }, (_, i) => index + 1 + i);
  });
  const [most] = [...Map.groupBy(following, ({ length }) => length)].sort(
    ([, a], [, b]) => b.length - a.length,
  );
  if (most === undefined || most[0] === 0 || most[1].length < named.length * usual) {
    return { rows, columns: [] };
  }
  const continued = following.flat();
  const share = (indexes: readonly number[], column: number) =>
    indexes.filter((index) => cellText(rows[index]?.[column]) !== '').length / indexes.length;
  const width = Math.max(0, ...named.map((index) => rows[index]?.length ?? 0));
  const columns = Array.from({ length: width }, (_, column) => column).filter(
    (column) =>
      !figures.includes(column) && share(named, column) >= usual && share(continued, column) === 0,
  );
  return { rows: filledDown(rows, columns, figures), columns };
}

/** Only rows with figures: words above and below a table stand for themselves. */
function filledDown(
  rows: readonly Row[],
  columns: readonly number[],
  figures: readonly number[],
): Row[] {
  const above = new Map<number, Row[number]>();
  return rows.map((row) => {
    if (isEmptyRow(row)) above.clear();
    const hasFigures = figures.some((column) => cellNumber(row[column]) !== null);
    const width = Math.max(row.length, ...columns.map((column) => column + 1));
    const filled = Array.from({ length: width }, (_, column) => row[column] ?? null);
    for (const column of columns) {
      const own = filled[column] ?? null;
      if (cellText(own) !== '') above.set(column, own);
      else if (hasFigures) filled[column] = above.get(column) ?? null;
    }
    return filled;
  });
}
