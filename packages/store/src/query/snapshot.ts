// A snapshot that is open for reading, and what can be asked of it.
import {
  catalogueSchema,
  type AuthorityCode,
  type Catalogue,
  type Id,
  type Observation,
} from '@oflog/metrics-core';

import type { Database } from '../database/database';
import { authorityDirectory, type AuthorityDirectory } from './authority-directory';
import { readBoundaries } from './boundaries';
import { readClusters, type Cluster } from './clusters';
import { comparisonsWith, type Comparison } from './comparisons';
import { readCorrections, type HeldCorrection } from './corrections';
import { definitionsOf, type AnyMeasure } from './definitions';
import { groupFigures, type GroupFigures, type GroupRequest } from './group-figures';
import type { ComparisonGroupKind } from './groups';
import { seriesReader } from './kept-series';
import { merged } from './merge';
import { codesOf, neighboursOf, type Neighbour, type NeighbourLists } from './neighbours';
import { observationsOf, type Contents, type Scope } from './observations';
import { readPositions, type Positions } from './positions';
import {
  readAbout,
  readAuthorities,
  readHeldPeriods,
  readHeldPeriodsOn,
  readReleases,
  type HeldRelease,
} from './read-at-open';
import { sliceReader } from './slice-values';
import { sliceKey, slicesOf, type HeldPeriods, type Slice, type SliceRequest } from './slices';
import { vintagesOf, type Vintage } from './vintages';
import { didNotExist } from './without-figure';

export interface ObservationRequest extends SliceRequest, Scope {}

export type VintageRequest = Omit<ObservationRequest, 'asOf'>;

export interface ComparisonRequest extends ObservationRequest {
  groups: readonly ComparisonGroupKind[];
  /** Neighbour model of the group `neighbours`. */
  model: Id;
  /** Codes of the members of the group `chosen`. */
  chosen?: readonly AuthorityCode[] | undefined;
}

/**
 * Rows come by authority name, then measure in declared order, then period. Where authorities and
 * periods are both asked for by name, authorities that were not in being then have a row that says so.
 */
export interface Snapshot {
  /** Of its file or, in a PostgreSQL database, of its schema. */
  readonly name: string;
  /** Whether it is still the one to be read. */
  isCurrent(): Promise<boolean>;
  /** Hash of the dataset that it was made from. */
  readonly dataset: string;
  readonly catalogue: Catalogue;
  readonly authorities: AuthorityDirectory;
  /** Names of areas that totals are published for, by code: no authorities, in no group. */
  readonly areas: ReadonlyMap<AuthorityCode, string>;
  readonly heldPeriods: HeldPeriods;
  /** By id. */
  readonly releases: ReadonlyMap<string, HeldRelease>;
  /** Published figures that were wrong in their file, the first corrected first. */
  readonly corrections: readonly HeldCorrection[];
  /** Clusters of like authorities that neighbour models publish. */
  readonly clusters: readonly Cluster[];
  measure(id: Id): AnyMeasure;
  /** Nearest first. */
  neighbours(authority: AuthorityCode, model: Id): Promise<readonly Neighbour[]>;
  observations(request: ObservationRequest): AsyncGenerator<Observation>;
  comparisons(request: ComparisonRequest): AsyncGenerator<Comparison>;
  /** The figures of a group in one period; null where no figure of the period is held. */
  group(request: GroupRequest): Promise<GroupFigures | null>;
  /** Every release's statement of each figure, the oldest first, in the order of rows. */
  vintages(request: VintageRequest): AsyncGenerator<Vintage>;
  /** The boundaries of areas as TopoJSON text; null where the dataset has none. */
  boundaries(): Promise<string | null>;
  close(): Promise<void>;
}

/** Reads what is kept in memory; the rest is asked of the database, until it is closed. */
export async function readSnapshot(
  database: Database,
  { name, isCurrent }: Pick<Snapshot, 'name' | 'isCurrent'>,
): Promise<Snapshot> {
  const about = await readAbout(database);
  const catalogue = catalogueSchema.parse(about.catalogue);
  const definitions = definitionsOf(catalogue);
  const authorities = authorityDirectory(await readAuthorities(database));
  const positions = await readPositions(database);
  const heldPeriods = await readHeldPeriods(database, positions);
  const inOrder = rowOrder(positions);
  const contents: Contents = { database, definitions, directory: authorities, positions };
  const releases = await readReleases(database);
  const turningDays = [...releases.values()].map(({ published }) => published);
  const readSlices = sliceReader(contents, [...new Set(turningDays)]);
  const readSeries = seriesReader(contents);

  /** The latest period is that of the day. */
  async function slicesIn(request: ObservationRequest): Promise<Slice[]> {
    const { asOf, periods = [] } = request;
    const held =
      asOf === undefined || !periods.includes('latest')
        ? heldPeriods
        : await readHeldPeriodsOn(database, positions, asOf, request.measures);
    return slicesOf(held, request);
  }

  async function* observations(request: ObservationRequest): AsyncGenerator<Observation> {
    const slices = await slicesIn(request);
    const named = request.periods === undefined ? [] : (request.authorities ?? []);
    const unborn = named
      .flatMap((code) => authorities.byCode(code) ?? [])
      .flatMap((authority) => didNotExist(slices, authority))
      .sort(inOrder);
    yield* merged(observationsOf(contents, readSeries, slices, request), unborn, inOrder);
  }

  // A snapshot never changes: the lists of a model are read once.
  const listsByModel = new Map<Id, Promise<NeighbourLists>>();

  function neighbourLists(model: Id): Promise<NeighbourLists> {
    const lists = listsByModel.get(model) ?? neighboursOf(database, model);
    listsByModel.set(model, lists);
    lists.catch(() => listsByModel.delete(model));
    return lists;
  }

  async function* comparisons(request: ComparisonRequest): AsyncGenerator<Comparison> {
    const neighbours: NeighbourLists = request.groups.includes('neighbours')
      ? await neighbourLists(request.model)
      : new Map();
    const slices = await slicesIn(request);
    const groups = {
      kinds: request.groups,
      model: request.model,
      neighbours,
      chosen: request.chosen ?? [],
    };
    const compare = await comparisonsWith(authorities, readSlices, slices, groups, request.asOf);
    for await (const observation of observations(request)) yield* compare(observation);
  }

  async function group(request: GroupRequest): Promise<GroupFigures | null> {
    const { measure, period, kind, subject, model, asOf } = request;
    const [slice] = await slicesIn({ measures: [measure], periods: [period], asOf });
    if (slice === undefined) return null;
    const known = (await readSlices([slice], asOf)).get(sliceKey(slice));
    if (known === undefined) return null;
    const lists = kind === 'neighbours' ? await neighbourLists(model) : null;
    const neighbours = codesOf(lists?.get(subject?.code ?? ''));
    return groupFigures(slice.period, known, request, neighbours);
  }

  return {
    name,
    isCurrent,
    dataset: about.dataset,
    catalogue,
    authorities,
    areas: new Map(catalogue.register.areas.map(({ code, name }) => [code, name])),
    heldPeriods,
    releases,
    corrections: await readCorrections(database),
    clusters: await readClusters(database),
    measure: (id) => definitions.measure(id),
    neighbours: async (authority, model) => (await neighbourLists(model)).get(authority) ?? [],
    observations,
    comparisons,
    group,
    vintages: (request) =>
      vintagesOf(contents, slicesOf(heldPeriods, request), request.authorities),
    boundaries: () => readBoundaries(database),
    close: () => database.close(),
  };
}

/** Compares two observations by their place in an answer. */
type RowOrder = (a: Observation, b: Observation) => number;

/** By authority name, then measure in declared order, then period. */
function rowOrder({ places, measures, periods }: Positions): RowOrder {
  return (a, b) =>
    (places.of(a.authority) ?? 0) - (places.of(b.authority) ?? 0) ||
    (measures.of(a.metric) ?? 0) - (measures.of(b.metric) ?? 0) ||
    (periods.of(a.period) ?? 0) - (periods.of(b.period) ?? 0);
}
