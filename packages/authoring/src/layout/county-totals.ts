// Rows that bear the name of a county and hold the total of its districts.
import type { AuthorityRow } from '@oflog/ingest';

import { cellNumber, type Row } from './cells';

/** A row of a table with the code of the authority that it names. */
export interface NamedRow {
  readonly row: number;
  readonly cells: Row;
  readonly code: string;
}

/** Counties whose rows do not add up may be misprints, but most must. */
const enough = 0.8;

/**
 * The rows of counties, where they state what their districts in the table add up to; none where a
 * county has figures of its own. Told by columns in which all districts have a number.
 */
export function countyTotals(
  rows: readonly NamedRow[],
  figures: readonly number[],
  register: readonly AuthorityRow[],
): NamedRow[] {
  const tierOf = new Map(register.map(({ code, upperTier }) => [code, upperTier]));
  const counties = new Set(
    register.filter(({ type }) => type === 'county').map(({ code }) => code),
  );
  const districtsOf = Map.groupBy(rows, ({ code }) => tierOf.get(code) ?? '');
  const told = rows
    .filter(({ code }) => counties.has(code))
    .flatMap((row) => {
      const districts = districtsOf.get(row.code) ?? [];
      const verdicts = figures.flatMap((column) => addsUp(row, districts, column) ?? []);
      return verdicts.length === 0 || districts.length < 2
        ? []
        : [{ row, isTotal: verdicts.some((adds) => adds) }];
    });
  const totals = told.filter(({ isTotal }) => isTotal);
  if (totals.length === 0 || totals.length < told.length * enough) return [];
  return rows.filter(({ code }) => counties.has(code) && (districtsOf.get(code) ?? []).length > 1);
}

/** Whether the county's figure is the sum of its districts', roundings aside; null where it cannot be told. */
function addsUp(county: NamedRow, districts: readonly NamedRow[], column: number): boolean | null {
  const stated = cellNumber(county.cells[column]);
  const parts = districts.map(({ cells }) => cellNumber(cells[column]));
  if (stated === null || stated === 0 || parts.some((part) => part === null)) return null;
  const sum = parts.reduce<number>((total, part) => total + (part ?? 0), 0);
  return Math.abs(sum - stated) <= districts.length / 2;
}
