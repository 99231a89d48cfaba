// The clusters of like places that publishers of neighbour models count an authority to.
import type { AuthorityCode } from '@oflog/metrics-core';

export interface ModelWithClusters {
  title: string;
  clusters: { cluster: string; description: string; authorities: AuthorityCode[] }[];
}

export interface ClusterOfPlace {
  /** Title of the neighbour model. */
  model: string;
  /** What the publisher calls the cluster. */
  cluster: string;
  /** In the publisher's words. */
  description: string;
  /** How many other authorities are in it. */
  others: number;
}

export function clustersOf(code: AuthorityCode, models: ModelWithClusters[]): ClusterOfPlace[] {
  return models.flatMap(({ title, clusters }) =>
    clusters
      .filter(({ authorities }) => authorities.includes(code))
      .map(({ cluster, description, authorities }) => ({
        model: title,
        cluster,
        description,
        others: authorities.length - 1,
      })),
  );
}
