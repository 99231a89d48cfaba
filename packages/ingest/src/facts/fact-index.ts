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
  const orderOf = orderOfReleases(releases.map(({ release }) => release));
  const byPublication = Map.groupBy(releases, ({ release }) => release.publication);
  return joinIndexes(
    new Map(
      [...byPublication].map(([id, ofPublication]) => [
        id,
        indexPublication(ofPublication, orderOf),
      ]),
    ),
  );
}

/** The place of a release among all. */
export type OrderOf = (release: DatedRelease) => number;

type DatedRelease = ReleaseFacts['release'];

/** By day of publication, then by id. */
export function orderOfReleases(releases: readonly DatedRelease[]): OrderOf {
  const inOrder = releases.toSorted(
    (a, b) => compareText(a.published, b.published) || compareText(a.id, b.id),
  );
  const places = new Map(inOrder.map(({ id }, order) => [id, order]));
  return ({ id }) => places.get(id) ?? -1;
}

/** The columns of one publication, by their names. */
export type PublicationIndex = ReadonlyMap<string, ColumnFacts>;

export function indexPublication(
  releases: readonly ReleaseFacts[],
  orderOf: OrderOf,
): PublicationIndex {
  const inOrder = releases.toSorted((a, b) => orderOf(a.release) - orderOf(b.release));
  const columns = new Map<string, VintagesByPeriod>();
  for (const { release: stating, facts } of inOrder) {
    const { id, publication, published } = stating;
    const release = { id, publication, published, order: orderOf(stating) };
    for (const { column, authority, period, figure } of facts) {
      const byPeriod = entry(columns, column);
      const byAuthority = entry(byPeriod, period);
      const vintages = byAuthority.get(authority);
      if (vintages === undefined) byAuthority.set(authority, [{ release, figure }]);
      else vintages.push({ release, figure });
    }
  }
  return new Map([...columns].map(([column, byPeriod]) => [column, columnFacts(byPeriod)]));
}

/** What several publications hold, by their ids. */
export function joinIndexes(publications: ReadonlyMap<string, PublicationIndex>): FactIndex {
  return {
    column: ({ publication, column }) => publications.get(publication)?.get(column) ?? nothing,
  };
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

function entry<Key, InnerKey, Value>(
  map: Map<Key, Map<InnerKey, Value>>,
  key: Key,
): Map<InnerKey, Value> {
  const known = map.get(key);
  if (known !== undefined) return known;
  const added = new Map<InnerKey, Value>();
  map.set(key, added);
  return added;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
