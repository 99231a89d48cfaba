// The files of all neighbour models: published lists are read, distances taken from the observations.
import type { Id, NeighbourModel } from '@oflog/metrics-core';

import { acquireFiles } from '../acquire/acquire-files';
import type { ReportFault } from '../faults/fault';
import type { AuthorityRegister } from '../register/authority-register';
import { latestValues, type DatedValue } from './latest-values';
import { neighbourFile, type WithoutNeighbours } from './neighbour-list';
import { neighbourRows } from './neighbour-rows';
import type { ListedNeighbours } from './published-list';
import { readPublishedList } from './read-published-list';

export interface NeighbourFilesOptions {
  readonly models: readonly NeighbourModel[];
  readonly register: AuthorityRegister;
  /** The observations of each measure, later vintages after earlier ones. */
  readonly observations: ReadonlyMap<Id, readonly DatedValue[]>;
  readonly publicationsDir: string;
  readonly report: ReportFault;
}

export interface NeighbourFiles {
  /** Texts by their paths from the folder of the dataset. */
  readonly files: ReadonlyMap<string, string>;
  /** For each model the authorities in being that it gives no neighbours. */
  readonly without: ReadonlyMap<Id, readonly WithoutNeighbours[]>;
}

export async function neighbourFiles({
  models,
  register,
  observations,
  publicationsDir,
  report,
}: NeighbourFilesOptions): Promise<NeighbourFiles> {
  const lists = await readLists(models, publicationsDir, report);
  const latest = new Map(
    [...observations].map(([measure, rows]) => [measure, latestValues(rows)] as const),
  );
  const files = new Map<string, string>();
  const without = new Map<Id, readonly WithoutNeighbours[]>();
  for (const model of models) {
    const list = neighbourRows(model, { register, latest, lists });
    files.set(`neighbours/${model.id}.csv`, neighbourFile(list.rows));
    without.set(model.id, list.without);
  }
  return { files, without };
}

async function readLists(
  models: readonly NeighbourModel[],
  publicationsDir: string,
  report: ReportFault,
): Promise<ReadonlyMap<string, readonly ListedNeighbours[]>> {
  const published = models.flatMap(({ method }) =>
    method.kind === 'published-list' ? [method] : [],
  );
  const paths = await acquireFiles(
    published.map(({ source }) => source),
    publicationsDir,
    report,
  );
  const lists = new Map<string, readonly ListedNeighbours[]>();
  for (const method of published) {
    const path = paths.get(method.source.file);
    if (path !== undefined) {
      lists.set(method.source.file, await readPublishedList(path, method, report));
    }
  }
  return lists;
}
