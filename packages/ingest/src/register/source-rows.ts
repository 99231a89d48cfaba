// What a source of the register says, as rows of text; the names of the fields are those of the file.
import type { RegisterReading, RegisterSource } from '@oflog/metrics-core';

export type SourceRow = Readonly<Record<string, string>>;

/** The rows of each source by the name of its file. */
export type SourceRows = ReadonlyMap<string, readonly SourceRow[]>;

/** The fields that a reading needs; of features of a topology, years may be left out. */
export function fieldsOf(reading: RegisterReading): string[] {
  switch (reading.role) {
    case 'areas':
      return [reading.code, reading.name];
    case 'changes':
      return [reading.from, reading.to, reading.year, reading.kind];
    case 'places':
      return [reading.code, reading.county, reading.region, reading.combinedAuthority];
    case 'members':
      return [reading.member, reading.body];
    case 'names':
      return [reading.code, reading.key, ...reading.names, reading.formerCodes, reading.eCode];
    case 'spellings':
      return [reading.key, reading.name];
  }
}

/** A reading of some role, with the rows of its source. */
export interface ReadSource<Reading extends RegisterReading> {
  readonly reading: Reading;
  readonly rows: readonly SourceRow[];
}

/** All sources of a role, in the order of their declaration. */
export function sourcesOf<Role extends RegisterReading['role']>(
  role: Role,
  sources: readonly RegisterSource[],
  rows: SourceRows,
): ReadSource<Extract<RegisterReading, { role: Role }>>[] {
  return sources.flatMap(({ file, reading }) =>
    isOfRole(reading, role) ? [{ reading, rows: rows.get(file) ?? [] }] : [],
  );
}

/** A field of a row; empty where the row has none. */
export function field(row: SourceRow, name: string): string {
  return row[name] ?? '';
}

function isOfRole<Role extends RegisterReading['role']>(
  reading: RegisterReading,
  role: Role,
): reading is Extract<RegisterReading, { role: Role }> {
  return reading.role === role;
}
