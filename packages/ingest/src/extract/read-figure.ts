// What every kind of binding turns into: a function that reads a figure off the rows of an authority.
import type { Mark, PublishedColumn, Table } from '@oflog/metrics-core';

import type { Figure } from '../facts/fact';
import type { TableLocator } from '../locate/table-locator';
import type { TableRow } from './table-rows';

/** The rows of one authority and period. */
export interface RowGroup {
  readonly authority: string;
  readonly period: string;
  readonly rows: readonly TableRow[];
}

/** The figure of a group; null where no row of it is this column's. */
export type ReadFigure = (group: RowGroup) => Figure | null;

/** What a binding needs to know of the table that it stands in. */
export interface BindingContext {
  readonly table: Table;
  /** Name of the publication's column, and what it is declared to hold. */
  readonly name: string;
  readonly column: PublishedColumn;
  readonly locator: TableLocator;
  /** The marks that a row puts on its figures. */
  readonly marksOf: (row: TableRow) => readonly Mark[];
}

/**
 * Stands in for a figure that was reported as a fault, so that its authority does not count as left
 * out too. It is never written: with a fault nothing is.
 */
export const unreadable: Figure = {
  value: null,
  text: null,
  state: 'not-available',
  marks: [],
  source: null,
};
