// In a long table each authority has a row for each measure: which column names it, and its figures.
import { cellText } from './cells';
import { columnContent, type ColumnContent } from './column-content';
import type { FoundTable } from './find-tables';
import type { TablePeriodFound } from './table-period';

export interface MeasureColumn {
  /** The column that names the measure, and the one that holds its figures, counted from 0. */
  readonly index: number;
  readonly figures: number;
  /** Each measure with the figures of its own rows. */
  readonly measures: readonly { readonly text: string; readonly content: ColumnContent }[];
}

/** More measures than these are classes of one, such as ages. */
const mostMeasures = 12;

/** Found only where one column of classes explains all rows of an authority, and one has figures. */
export function measureColumn(
  found: FoundTable,
  period: TablePeriodFound,
  candidates: readonly ColumnContent[],
): MeasureColumn | null {
  const [figures, ...others] = candidates;
  if (figures === undefined || others.length > 0) return null;
  const periods = period.by === 'column' ? Math.max(1, period.periods.length) : 1;
  const rowsEach = found.rows / found.authorities / periods;
  const classes = found.labels.filter(
    ({ index, texts }) =>
      !(period.by === 'column' && period.index === index) &&
      texts.length > 1 &&
      texts.length <= mostMeasures &&
      Math.abs(texts.length - rowsEach) < 0.5,
  );
  const [only, ...more] = classes;
  if (only === undefined || more.length > 0) return null;
  return {
    index: only.index,
    figures: figures.index,
    measures: only.texts
      .map(([text]) => text)
      .sort()
      .map((text) => ({
        text,
        content: columnContent(
          found.dataRows.filter((row) => cellText(row[only.index]) === text),
          figures.index,
        ),
      })),
  };
}
