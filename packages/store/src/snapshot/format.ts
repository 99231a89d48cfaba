// What a snapshot is: its tables, its version, and its place in the folder of snapshots.

/**
 * Raise it whenever something else is put into the tables: old snapshots are then made anew. Where the
 * tables themselves change they are made anew anyhow.
 */
export const formatVersion = 3;

export const pointerFile = 'current.json';

/** Which snapshot is to be read; replaced by a rename, never written in place. */
export interface Pointer {
  /** File name, in the same folder. */
  snapshot: string;
}

export function snapshotFile(hash: string): string {
  return `snapshot-${hash}.duckdb`;
}

/**
 * The columns of each table. Lists within a cell are JSON text, days and periods text: types that DuckDB
 * and PostgreSQL share. `position` is a place in the order in which rows are given; observations name
 * their measure, place and period by it, and are stored in that order. An observation was
 * `published` on the day of its release and `superseded` on that of the next that states it anew; for the
 * first vintage held, `appeared` is the day by which a figure had come out, held or not. The vintages of a
 * figure count from 1, the oldest.
 */
export const tables = {
  about: `format integer, dataset varchar, catalogue varchar`,
  places: `code varchar, is_authority boolean, position integer`,
  authorities: `
    code varchar, slug varchar, name varchar, former_names varchar, type varchar, region varchar,
    upper_tier varchar, combined_authority varchar, first_day varchar, last_day varchar,
    predecessors varchar, successors varchar, former_codes varchar, former_slugs varchar,
    other_names varchar, memberships varchar, position integer`,
  neighbours: `
    model varchar, authority varchar, neighbour varchar, position integer, distance double,
    parts varchar`,
  clusters: `model varchar, cluster varchar, description varchar, authorities varchar`,
  releases: `
    release varchar, publication varchar, edition varchar, file varchar, sha256 varchar,
    published varchar, published_kind varchar, first_published varchar, licence varchar,
    attribution varchar`,
  corrections: `
    release varchar, publication varchar, input varchar, measures varchar, authority varchar,
    period varchar, published double, corrected double, reason varchar, evidence varchar,
    corrected_on varchar`,
  boundaries: `topology varchar`,
  measures: `id varchar, position integer`,
  periods: `id varchar, position integer`,
  measure_periods: `measure integer, period integer, with_value integer`,
  observations: `
    measure integer, place integer, period integer, release varchar, value double,
    category varchar, state varchar, marks varchar, lower_bound double, upper_bound double,
    numerator double, denominator double, cells varchar, caveats varchar, is_current boolean,
    published varchar, superseded varchar, appeared varchar, vintage integer`,
} as const;

export type TableName = keyof typeof tables;

export const tableNames = Object.keys(tables) as TableName[];
