// Clusters of like authorities under published neighbour models, in their publisher's words.
import type { AuthorityCode, Id } from '@oflog/metrics-core';

import type { Database, Row } from '../database/database';

export interface Cluster {
  /** Id of the neighbour model. */
  model: Id;
  /** What the publisher calls it, such as `B`. */
  cluster: string;
  description: string;
  /** Codes of those that are in it, in their order. */
  authorities: AuthorityCode[];
}

interface StoredCluster extends Row {
  model: Id;
  cluster: string;
  description: string;
  authorities: string | null;
}

/** By model, then by name of the cluster. */
export async function readClusters(database: Database): Promise<Cluster[]> {
  const rows = await database.rows<StoredCluster>('select * from clusters order by model, cluster');
  return rows.map(({ model, cluster, description, authorities }) => ({
    model,
    cluster,
    description,
    authorities: (authorities ?? '').split(' ').filter((code) => code !== ''),
  }));
}
