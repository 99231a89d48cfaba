// All facts of a run, found by column, authority and period, each with its vintages.
import { comparePeriods, type PeriodId, type Release } from '@oflog/metrics-core';

import type { Fact, Figure } from './fact';

/** A figure as one release states it. */
export interface Vintage {
  readonly release: ReleaseInOrder;
  readonly figure: Figure;
}

export interface ReleaseInOrder {
  readonly id: string;
  readonly publication: string;
  readonly published: string;
  /** Its place among all releases, by day of publication, then by id. */
  readonly order: number;
}

export interface ColumnKey {
  readonly publication: string;
  readonly column: string;
}

export interface FactIndex {
  /** Every release's figure for it, oldest release first. */
  vintages(column: ColumnKey, authority: string, period: PeriodId): readonly Vintage[];
  /** The periods for which any authority has a figure in a column, oldest first. */
  periods(column: ColumnKey): readonly PeriodId[];
  /** The codes of all authorities and areas that have any figure in a column. */
  authorities(column: ColumnKey): ReadonlySet<string>;
}

export interface ReleaseFacts {
  readonly release: Pick<Release, 'id' | 'publication' | 'published'>;
  readonly facts: readonly Fact[];
}

export function indexFacts(releases: readonly ReleaseFacts[]): FactIndex {
  const inOrder = releases.toSorted(
    (a, b) =>
      compareText(a.release.published, b.release.published) ||
      compareText(a.release.id, b.release.id),
  );
  const vintages = new Map<string, Vintage[]>();
  const periods = new Map<string, Set<PeriodId>>();
  const authorities = new Map<string, Set<string>>();
  inOrder.forEach(({ release: { id, publication, published }, facts }, order) => {
    const release = { id, publication, published, order };
    for (const { column, authority, period, figure } of facts) {
      const columnKey = keyOf({ publication, column });
      entry(periods, columnKey, newSet).add(period);
      entry(authorities, columnKey, newSet).add(authority);
      entry(vintages, `${columnKey} ${authority} ${period}`, newList).push({ release, figure });
    }
  });
  const periodsInOrder = new Map(
    [...periods].map(([key, held]) => [key, [...held].sort(comparePeriods)]),
  );
  return {
    vintages: (column, authority, period) =>
      vintages.get(`${keyOf(column)} ${authority} ${period}`) ?? [],
    periods: (column) => periodsInOrder.get(keyOf(column)) ?? [],
    authorities: (column) => authorities.get(keyOf(column)) ?? new Set(),
  };
}

function keyOf({ publication, column }: ColumnKey): string {
  return `${publication} ${column}`;
}

function entry<V>(map: Map<string, V>, key: string, create: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const created = create();
  map.set(key, created);
  return created;
}

function newSet(): Set<string> {
  return new Set();
}

function newList(): Vintage[] {
  return [];
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
