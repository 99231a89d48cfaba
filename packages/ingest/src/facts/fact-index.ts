// All facts of a run, found by column, period and authority, each with its vintages.
import {
  comparePeriods,
  type AuthorityCode,
  type PeriodId,
  type Release,
} from '@oflog/metrics-core';

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

interface ColumnKey {
  readonly publication: string;
  readonly column: string;
}

export interface FactIndex {
  /** What all releases together hold in a column. */
  column(key: ColumnKey): ColumnFacts;
}

export interface ColumnFacts {
  /** The periods for which any authority has a figure, oldest first. */
  readonly periods: readonly PeriodId[];
  /** The codes of all authorities and areas that have any figure. */
  readonly authorities: ReadonlySet<AuthorityCode>;
  /** Every release's figure for an authority and period, oldest release first. */
  vintages(authority: AuthorityCode, period: PeriodId): readonly Vintage[];
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
  const columns = new Map<string, VintagesByPeriod>();
  inOrder.forEach(({ release: { id, publication, published }, facts }, order) => {
    const release = { id, publication, published, order };
    for (const { column, authority, period, figure } of facts) {
      const byPeriod = entry(columns, keyOf({ publication, column }));
      const byAuthority = entry(byPeriod, period);
      const vintages = byAuthority.get(authority);
      if (vintages === undefined) byAuthority.set(authority, [{ release, figure }]);
      else vintages.push({ release, figure });
    }
  });
  const held = new Map([...columns].map(([key, byPeriod]) => [key, columnFacts(byPeriod)]));
  return { column: (key) => held.get(keyOf(key)) ?? nothing };
}

type VintagesByPeriod = Map<PeriodId, Map<AuthorityCode, Vintage[]>>;

const nothing: ColumnFacts = columnFacts(new Map());

function columnFacts(byPeriod: VintagesByPeriod): ColumnFacts {
  return {
    periods: [...byPeriod.keys()].sort(comparePeriods),
    authorities: new Set([...byPeriod.values()].flatMap((byAuthority) => [...byAuthority.keys()])),
    vintages: (authority, period) => byPeriod.get(period)?.get(authority) ?? [],
  };
}

function keyOf({ publication, column }: ColumnKey): string {
  return `${publication} ${column}`;
}

function entry<Key, InnerKey, Value>(
  map: Map<Key, Map<InnerKey, Value>>,
  key: Key,
): Map<InnerKey, Value> {
  const known = map.get(key) ?? new Map<InnerKey, Value>();
  map.set(key, known);
  return known;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
