// Which measures rest on columns of a publication.
import { inputColumns, measuresOf, type Catalogue } from '@oflog/metrics-core';

/** Ids of the metrics and context variables that read any of the columns. */
export function measuresReading(
  catalogue: Catalogue,
  publication: string,
  columns: readonly string[],
): string[] {
  return measuresOf(catalogue)
    .filter((measure) => {
      const weight = measure.merged.rule === 'weighted-mean' ? [measure.merged.weight] : [];
      return [...inputColumns(measure), ...weight].some(
        (column) => column.publication === publication && columns.includes(column.column),
      );
    })
    .map(({ id }) => id);
}
