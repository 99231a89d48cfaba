// What a row of totals states, beside what the rows that it should total add up to.
import type { PeriodId, Table } from '@oflog/metrics-core';

import type { Fact, Figure } from '../facts/fact';
import { normalise } from '../locate/header';
import type { TableLocator } from '../locate/table-locator';
import type { ReadPeriod } from './row-period';
import type { ControlRows, TableRow } from './table-rows';

export interface ControlReading {
  /** Name of the publication's column. */
  readonly column: string;
  readonly period: PeriodId;
  /** What the row of the total says. */
  readonly stated: Figure;
  /** The sum of the figures that have a value. */
  readonly sum: number;
  readonly added: number;
  /** Figures that were to be added, but have no value. */
  readonly without: number;
  readonly tolerance: number;
}

/** A row whose authority and period are known. */
export interface StatedRow {
  readonly row: TableRow;
  readonly authority: string;
  /** Null where each column says its own. */
  readonly period: PeriodId | null;
}

/** The figures of rows, of all columns or of those wanted. */
export type ReadGroups = (rows: readonly StatedRow[], wanted?: readonly string[]) => Fact[];

/** Reads one control, given the figures of the table's authorities. */
export type ReadControl = (control: ControlRows, own: readonly Fact[]) => ControlReading[];

export function controlReader(
  table: Table,
  locator: TableLocator,
  periodOf: ReadPeriod | null,
  readGroups: ReadGroups,
): ReadControl {
  const named = table.authority.map(({ column }) => locator.column(column));
  /** In a long table an area has several rows, which belong together; a row without a name is alone. */
  const nameOf = ({ index: row, cells }: TableRow) => {
    const name = named.map((index) => normalise(cells[index])).join(' ');
    return name.trim() === '' ? `row ${row}` : name;
  };
  const stated = (rows: readonly TableRow[], authorityOf: (row: TableRow) => string) =>
    rows.flatMap((row): StatedRow[] => {
      const period = periodOf === null ? null : periodOf(row);
      return period === null && periodOf !== null
        ? []
        : [{ row, authority: authorityOf(row), period }];
    });

  return ({ control: { columns, tolerance }, total, parts }, own) => {
    const added = Map.groupBy(
      parts === null ? own : readGroups(stated(parts, nameOf), columns),
      keyOf,
    );
    return readGroups(
      stated(total, () => 'total'),
      columns,
    ).map((fact): ControlReading => {
      const figures = (added.get(keyOf(fact)) ?? []).map(({ figure }) => figure);
      const values = figures.flatMap(({ value }) => (value === null ? [] : [value]));
      return {
        column: fact.column,
        period: fact.period,
        stated: fact.figure,
        sum: values.reduce((sum, value) => sum + value, 0),
        added: values.length,
        without: figures.length - values.length,
        tolerance,
      };
    });
  };
}

function keyOf({ column, period }: Fact): string {
  return `${column} ${period}`;
}
