// The tables of a snapshot as PostgreSQL holds them: the same columns, ordered letter by letter, with keys.
import { tables, type TableName } from '../snapshot/format';

/**
 * Every observation of a measure is in one of these. A power of two, so that partitions can be halved
 * or joined; enough that one of 50 million rows is still a small table.
 */
const partitions = 16;

/**
 * Each key begins with the column by which the rows are sought. That of `observations` begins with
 * `measure`, by which it is partitioned, and by which Citus would distribute it:
 *
 *     select create_distributed_table('observations', 'measure');
 *
 * All other tables are small and joined to it: they would be on every node,
 *
 *     select create_reference_table('places');   -- and so for each of the others.
 */
const keys: Partial<Record<TableName, string>> = {
  authorities: 'code',
  measure_periods: 'measure, period',
  measures: 'position',
  neighbours: 'model, authority, position',
  observations: 'measure, place, period, vintage',
  periods: 'position',
  places: 'position',
  releases: 'release',
};

/** Statements that make a table, to be filled before its keys are made. */
export function creationOf(table: TableName): string[] {
  const columns = tables[table]
    .replaceAll(/\bvarchar\b/g, 'varchar collate "C"')
    .replaceAll(/\bdouble\b/g, 'double precision');
  if (table !== 'observations') return [`create table ${table} (${columns})`];
  return [
    `create table ${table} (${columns}) partition by hash (measure)`,
    ...Array.from(
      { length: partitions },
      (_, remainder) =>
        `create table ${table}_${remainder} partition of ${table}
         for values with (modulus ${partitions}, remainder ${remainder})`,
    ),
  ];
}

/** Statements that make a filled table quick to ask. */
export function keysOf(table: TableName): string[] {
  const key = keys[table];
  return [
    ...(key === undefined ? [] : [`alter table ${table} add primary key (${key})`]),
    ...(table === 'observations' ? [`create index on ${table} (measure, period)`] : []),
    `analyze ${table}`,
  ];
}
