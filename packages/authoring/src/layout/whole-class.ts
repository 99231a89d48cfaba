// Tables with several rows for each authority, one of them for all classes together.
import type { FoundTable } from './find-tables';
import type { TablePeriodFound } from './table-period';

/** In a table of several rows for each authority, the column and text of the class that is all of them. */
export interface WholeClass {
  readonly index: number;
  readonly text: string;
}

export function wholeClass(found: FoundTable, period: TablePeriodFound): WholeClass | null {
  const classes = found.labels.filter(
    ({ texts }) => Math.abs(texts.length - rowsOfEach(found, period)) < 0.5 && texts.length > 1,
  );
  const [only, ...others] = classes;
  if (only === undefined || others.length > 0) return null;
  const all = only.texts.filter(([text]) => /^(all|total)\b|\btotal$/i.test(text));
  const [text] = all[0] ?? [];
  return text === undefined || all.length > 1 ? null : { index: only.index, text };
}

export function rowsOfEach(found: FoundTable, period: TablePeriodFound): number {
  const periods = period.by === 'column' ? Math.max(1, period.periods.length) : 1;
  return found.rows / found.authorities / periods;
}
