// The files of the dataset that say what is near what: neighbours under each model, and boundaries.
import { readFile } from 'node:fs/promises';

import type { Catalogue } from '@oflog/metrics-core';

import { boundaryPath, simplifiedBoundaries } from '../boundaries/simplified-boundaries';
import type { ReportFault } from '../faults/fault';
import { neighbourFile } from '../neighbours/neighbour-list';
import { neighbourRows } from '../neighbours/neighbour-rows';
import type { ListedNeighbours } from '../neighbours/published-list';
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

/** Null where the file was not found, which is reported already. */
async function boundaryText({ catalogue, register, paths }: PlaceContext): Promise<string | null> {
  const { file } = catalogue.register.boundaries;
  const path = paths.get(file);
  if (path === undefined) return null;
  const topology = readTopology(await readFile(path, 'utf8'), file);
  return simplifiedBoundaries(topology, catalogue.register, register);
}
