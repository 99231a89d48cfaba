// Observations name their measure, place and period by number: a database finds a whole number among
// millions of rows far sooner than a text. A number is a place in the order of rows.
import type { AuthorityCode, Id, PeriodId } from '@oflog/metrics-core';

import type { Database, Row } from '../database/database';

export interface Positions {
  measures: Numbered<Id>;
  /** Authorities and published areas. */
  places: Numbered<AuthorityCode>;
  periods: Numbered<PeriodId>;
}

export interface Numbered<Name extends string> {
  readonly all: readonly number[];
  /** Undefined for what no row is of. */
  of(name: Name): number | undefined;
  at(position: number): Name;
}

/** A row as it is stored. */
export interface StoredFigure {
  measure: number;
  place: number;
  period: number;
}

export interface Figure {
  measure: Id;
  authority: AuthorityCode;
  period: PeriodId;
}

export async function readPositions(database: Database): Promise<Positions> {
  return {
    measures: await numbered(database, 'select id as name, position from measures'),
    places: await numbered(database, 'select code as name, position from places'),
    periods: await numbered(database, 'select id as name, position from periods'),
  };
}

export function figureOf(
  { measures, places, periods }: Positions,
  { measure, place, period }: StoredFigure,
): Figure {
  return {
    measure: measures.at(measure),
    authority: places.at(place),
    period: periods.at(period),
  };
}

/** Those of the names that rows may be of. */
export function numbersOf<Name extends string>(
  numbered: Numbered<Name>,
  names: readonly Name[],
): number[] {
  return names.map((name) => numbered.of(name)).filter((position) => position !== undefined);
}

async function numbered(database: Database, sql: string): Promise<Numbered<string>> {
  const rows = await database.rows<Row & { name: string; position: number }>(sql);
  const positions = new Map(rows.map(({ name, position }) => [name, position]));
  const names = new Map(rows.map(({ name, position }) => [position, name]));
  return {
    all: [...names.keys()].sort((a, b) => a - b),
    of: (name) => positions.get(name),
    at: (position) => {
      const name = names.get(position);
      if (name === undefined) throw new Error(`The snapshot has nothing at position ${position}.`);
      return name;
    },
  };
}
