// Clusters of like areas as somebody publishes them: of each its description and its authorities in being.
import { clusterColumns } from '@oflog/store/columns';
import type { AuthorityCode, Id, PublishedListMethod } from '@oflog/metrics-core';

import type { AuthorityRegister } from '../register/authority-register';
import { csvText } from '../write/csv';

/** As the two files of a model have them. */
export interface ListedClusters {
  /** The cluster of each area that is in one, by the area's GSS code. */
  readonly clusterOf: ReadonlyMap<string, string>;
  /** What the publisher says of each cluster. */
  readonly descriptions: ReadonlyMap<string, string>;
}

export interface Cluster {
  readonly model: Id;
  readonly cluster: string;
  readonly description: string;
  /** In order of their codes. */
  readonly authorities: readonly AuthorityCode[];
}

/** In the order of the clusters' names. */
export function clustersOf(
  model: Id,
  { clusterOf, descriptions }: ListedClusters,
  { codes }: Pick<PublishedListMethod, 'codes'>,
  { byCode }: Pick<AuthorityRegister, 'byCode'>,
): Cluster[] {
  const living = [...clusterOf].flatMap(([area, cluster]) => {
    const authority = byCode(codes[area] ?? area);
    return authority?.to === null ? [{ code: authority.code, cluster }] : [];
  });
  const members = Map.groupBy(living, ({ cluster }) => cluster);
  return [...descriptions]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([cluster, description]) => ({
      model,
      cluster,
      description,
      authorities: (members.get(cluster) ?? []).map(({ code }) => code).sort(),
    }));
}

/** clusters.csv of the dataset. */
export function clusterFile(clusters: readonly Cluster[]): string {
  return csvText(
    clusterColumns,
    clusters.map(({ model, cluster, description, authorities }) => [
      model,
      cluster,
      description,
      authorities.join(' '),
    ]),
  );
}
