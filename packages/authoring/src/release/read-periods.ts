// The periods that the rows of a file say they are of, where tables have a column for that.
import { findColumn, locatorInWords, normalise, readHeader } from '@oflog/ingest';
import {
  comparePeriods,
  readPeriod,
  type PeriodId,
  type PeriodKind,
  type Table,
} from '@oflog/metrics-core';

import { cellText } from '../layout/cells';
import type { Sheet } from './fit-table';

export interface ReadPeriods {
  /** In order; those of tables without such a column too. */
  readonly periods: readonly PeriodId[];
  /** The columns that say them, in words. */
  readonly from: string;
}

/** Undefined where no table has a column of periods, or none that can be read. */
export function readPeriods(
  tables: readonly Table[],
  sheets: readonly Sheet[],
  kind: PeriodKind,
): ReadPeriods | undefined {
  const read = tables.flatMap((table) => {
    const periods = periodsInColumn(table, sheets, kind);
    return 'column' in table.period && periods.length > 0
      ? [{ column: locatorInWords(table.period.column), periods }]
      : [];
  });
  if (read.length === 0) return undefined;
  const periods = [...read.flatMap((one) => one.periods), ...tables.flatMap(periodsDeclared)];
  return {
    periods: [...new Set(periods)].sort(comparePeriods),
    from: [...new Set(read.map(({ column }) => column))].join(', '),
  };
}

function periodsInColumn(
  { period, sheet, headerRows }: Table,
  sheets: readonly Sheet[],
  kind: PeriodKind,
): PeriodId[] {
  if (!('column' in period)) return [];
  const rows = sheets.find((one) => normalise(one.sheet) === normalise(sheet))?.rows ?? [];
  const search = findColumn(readHeader(rows, headerRows), period.column);
  if (search.kind !== 'found') return [];
  const cells = rows.slice(Math.max(...headerRows)).map((row) => cellText(row[search.index]));
  return [...new Set(cells)].flatMap(
    (text) => period.values?.[text] ?? readPeriod(text, kind) ?? [],
  );
}

/** What a table says of its periods without a column. */
function periodsDeclared({ period, columns }: Table): PeriodId[] {
  if ('fixed' in period) return [period.fixed];
  return Object.values(columns).flatMap((binding) =>
    typeof binding === 'object' && 'byPeriod' in binding ? Object.keys(binding.byPeriod) : [],
  );
}
