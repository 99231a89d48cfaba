// The numbers that all releases of a publication state, column by column, as checks look at them.
import {
  comparePeriods,
  type AuthorityCode,
  type PeriodId,
  type Publication,
  type PublishedColumn,
  type Release,
} from '@oflog/metrics-core';

import type { ControlReading } from '../extract/control-reading';
import type { Fact, Figure } from '../facts/fact';
import type { AuthorityRegister } from '../register/authority-register';
import type { FoundCell, Subject } from './finding';

/** A figure that is a number. */
type NumberFigure = Figure & { readonly value: number };

/** What one release states in one column for one period. */
export interface StatedColumn {
  readonly column: string;
  readonly declared: PublishedColumn;
  readonly release: Release;
  readonly period: PeriodId;
  /** The numbers of authorities, without those of areas with a published total. */
  readonly numbers: ReadonlyMap<AuthorityCode, NumberFigure>;
}

export interface PublicationFigures {
  readonly publication: Publication;
  readonly register: AuthorityRegister;
  /** All that the releases state, with numbers or without, in the order of publication. */
  readonly releases: readonly {
    readonly release: Release;
    readonly facts: readonly Fact[];
    /** Totals that the file states, beside what its rows add up to. */
    readonly controls: readonly ControlReading[];
  }[];
  /** By column, then period, then release in the order of publication; those of control columns apart. */
  readonly columns: readonly StatedColumn[];
  /** For each column its periods in order, each as the latest release that states it does. */
  readonly series: readonly (readonly StatedColumn[])[];
  /**
   * The series of all columns, control columns too, as they stand and as they stood before each release
   * that stated a period anew.
   */
  readonly histories: readonly (readonly StatedColumn[])[];
}

export function publicationFigures(
  publication: Publication,
  releases: PublicationFigures['releases'],
  register: AuthorityRegister,
): PublicationFigures {
  const inOrder = releases.toSorted(
    (a, b) =>
      compareText(a.release.published, b.release.published) ||
      compareText(a.release.id, b.release.id),
  );
  const stated = inOrder
    .flatMap(({ release, facts }) => statedColumns(publication, release, facts, register))
    .sort((a, b) => compareText(a.column, b.column) || comparePeriods(a.period, b.period));
  const columns = stated.filter(({ declared }) => declared.control !== true);
  return {
    publication,
    register,
    releases: inOrder,
    columns,
    series: [...Map.groupBy(columns, ({ column }) => column).values()].map(newest),
    histories: [...Map.groupBy(stated, ({ column }) => column).values()].flatMap((ofColumn) =>
      historiesOf(
        ofColumn,
        inOrder.map(({ release }) => release),
      ),
    ),
  };
}

/** What a finding about a column, or one authority's figure in it, is about. */
export function subjectIn(stated: StatedColumn, authority?: AuthorityCode): Subject {
  const { column, release, period, numbers } = stated;
  const source = authority === undefined ? null : (numbers.get(authority)?.source ?? null);
  const cells: FoundCell[] = source === null ? [] : [{ release: release.id, ...source }];
  return {
    publication: release.publication,
    release: release.id,
    column,
    period,
    ...(authority === undefined ? {} : { authority }),
    cells,
  };
}

function statedColumns(
  { columns }: Publication,
  release: Release,
  facts: readonly Fact[],
  register: AuthorityRegister,
): StatedColumn[] {
  const byColumn = new Map<string, StatedColumn & { numbers: Map<AuthorityCode, NumberFigure> }>();
  for (const { column, period, authority, figure } of facts) {
    const declared = columns[column];
    if (declared === undefined) continue;
    if (!isNumber(figure) || register.byCode(authority) === undefined) {
      continue;
    }
    const key = `${column} ${period}`;
    const known = byColumn.get(key);
    if (known === undefined) {
      const numbers = new Map([[authority, figure]]);
      byColumn.set(key, { column, declared, release, period, numbers });
    } else {
      known.numbers.set(authority, figure);
    }
  }
  return [...byColumn.values()];
}

function isNumber(figure: Figure): figure is NumberFigure {
  return figure.value !== null;
}

/** As the column stands, and as it stood before each release that put something in place of something. */
function historiesOf(
  columns: readonly StatedColumn[],
  inOrder: readonly Release[],
): (readonly StatedColumn[])[] {
  const current = newest(columns);
  const places = new Map(inOrder.map(({ id }, index) => [id, index]));
  const placeOf = ({ release }: StatedColumn) => places.get(release.id) ?? 0;
  const restated = columns.filter((stated) => !current.includes(stated));
  const days = new Set(restated.map(placeOf));
  return [
    current,
    ...[...days].map((day) => newest(columns.filter((stated) => placeOf(stated) <= day))),
  ];
}

function newest(columns: readonly StatedColumn[]): StatedColumn[] {
  return [...new Map(columns.map((stated) => [stated.period, stated])).values()];
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
