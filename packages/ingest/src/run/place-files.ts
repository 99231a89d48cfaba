// The files of the dataset that say what is near or like what: neighbours and clusters under each model,
// and boundaries.
import { readFile } from 'node:fs/promises';

import type { Catalogue } from '@oflog/metrics-core';

import { boundaryPath, simplifiedBoundaries } from '../boundaries/simplified-boundaries';
import type { ReportFault } from '../faults/fault';
import { clusterFile, clustersOf, type Cluster } from '../neighbours/clusters';
import { neighbourFile } from '../neighbours/neighbour-list';
import { neighbourRows } from '../neighbours/neighbour-rows';
import type { ListedNeighbours } from '../neighbours/published-list';
import { readClusters } from '../neighbours/read-clusters';
import { readPublishedList } from '../neighbours/read-published-list';
import type { AuthorityRegister } from '../register/authority-register';
import { readTopology } from '../register/topology';
import type { EvaluatedMeasure } from './measure-outcome';

export interface PlaceContext {
  readonly catalogue: Catalogue;
  readonly register: AuthorityRegister;
  readonly measures: readonly EvaluatedMeasure[];
  /** The path of each source file by its name. */
  readonly paths: ReadonlyMap<string, string>;
  readonly report: ReportFault;
}

/** An authority in being that a model gives no neighbours. */
export interface WithoutNeighbours {
  readonly model: string;
  readonly authority: string;
  readonly reason: string;
}

export interface PlaceFiles {
  readonly files: ReadonlyMap<string, string>;
  readonly withoutNeighbours: readonly WithoutNeighbours[];
}

export async function placeFiles(context: PlaceContext): Promise<PlaceFiles> {
  const { catalogue, register, measures } = context;
  const files = new Map<string, string>();
  const withoutNeighbours: WithoutNeighbours[] = [];
  const latest = new Map(measures.map((one) => [one.measure.id, one.latest]));
  const lists = await publishedLists(context);
  for (const model of catalogue.neighbourModels) {
    const { rows, without } = neighbourRows(model, { register, latest, lists });
    files.set(`neighbours/${model.id}.csv`, neighbourFile(rows));
    withoutNeighbours.push(...without.map((entry) => ({ model: model.id, ...entry })));
  }
  files.set('clusters.csv', clusterFile(await publishedClusters(context)));
  const boundaries = await boundaryText(context);
  if (boundaries !== null) files.set(boundaryPath, boundaries);
  return { files, withoutNeighbours };
}

async function publishedLists({
  catalogue,
  paths,
  report,
}: PlaceContext): Promise<Map<string, readonly ListedNeighbours[]>> {
  const lists = new Map<string, readonly ListedNeighbours[]>();
  for (const { method } of catalogue.neighbourModels) {
    if (method.kind !== 'published-list') continue;
    const path = paths.get(method.source.file);
    if (path !== undefined) {
      lists.set(method.source.file, await readPublishedList(path, method, report));
    }
  }
  return lists;
}

/** Of every model whose publisher gives some. */
async function publishedClusters(context: PlaceContext): Promise<Cluster[]> {
  const { catalogue, register, paths, report } = context;
  const found: Cluster[] = [];
  for (const { id, method } of catalogue.neighbourModels) {
    if (method.kind !== 'published-list' || method.clusters === undefined) continue;
    const { clusters } = method;
    const allocation = paths.get(clusters.source.file);
    const descriptions = paths.get(clusters.descriptions.file);
    if (allocation === undefined || descriptions === undefined) continue;
    const listed = await readClusters(
      { allocation, descriptions },
      { ...method, clusters },
      report,
    );
    found.push(...clustersOf(id, listed, method, register));
  }
  return found;
}

/** Null where the file was not found, which is reported already. */
async function boundaryText({ catalogue, register, paths }: PlaceContext): Promise<string | null> {
  const { file } = catalogue.register.boundaries;
  const path = paths.get(file);
  if (path === undefined) return null;
  const topology = readTopology(await readFile(path, 'utf8'), file);
  return simplifiedBoundaries(topology, catalogue.register, register);
}
