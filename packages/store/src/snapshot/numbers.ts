// The numbers by which observations name their measure, place and period: places in the order of rows.
import {
  comparePeriods,
  measuresOf,
  type AreaDeclaration,
  type AuthorityCode,
  type Catalogue,
  type Id,
  type PeriodId,
} from '@oflog/metrics-core';

import type { Row } from '../database/database';
import type { DuckdbFile } from '../database/duckdb';
import { byName } from '../dataset/by-name';
import type { ListedAuthority } from '../query/authority-directory';

export interface Numbers {
  measures: ReadonlyMap<Id, number>;
  places: ReadonlyMap<AuthorityCode, number>;
  periods: ReadonlyMap<PeriodId, number>;
}

/** Numbers all that the dataset has, and writes the numbers down. */
export async function fillNumbers(
  staged: DuckdbFile,
  snapshot: DuckdbFile,
  catalogue: Catalogue,
  authorities: readonly ListedAuthority[],
): Promise<Numbers> {
  const measures = numbered(measuresOf(catalogue).map(({ id }) => id));
  const places = numbered(placesOf(authorities, catalogue.register.areas));
  const periods = numbered((await periodsOf(staged)).sort(comparePeriods));
  const isAuthority = new Set(authorities.map(({ code }) => code));
  await snapshot.append('measures', measures);
  await snapshot.append(
    'places',
    [...places].map(([code, position]) => [code, isAuthority.has(code), position]),
  );
  await snapshot.append('periods', periods);
  return { measures, places, periods };
}

function placesOf(
  authorities: readonly ListedAuthority[],
  areas: readonly AreaDeclaration[],
): AuthorityCode[] {
  return [...areas, ...authorities].sort(byName).map(({ code }) => code);
}

async function periodsOf(staged: DuckdbFile): Promise<PeriodId[]> {
  const rows = await staged.rows<Row & { period: PeriodId }>(
    'select distinct period from observations',
  );
  return rows.map(({ period }) => period);
}

function numbered(names: readonly string[]): Map<string, number> {
  return new Map(names.map((name, position) => [name, position]));
}
