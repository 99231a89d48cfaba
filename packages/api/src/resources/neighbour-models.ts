// Neighbour models, each with the clusters that its publisher describes.
import type { Snapshot } from '@oflog/store';

import type { NeighbourModelResource } from '../schemas/definitions';

export function neighbourModelResources({
  catalogue,
  clusters,
}: Pick<Snapshot, 'catalogue' | 'clusters'>): NeighbourModelResource[] {
  return catalogue.neighbourModels.map((model) => ({
    ...model,
    clusters: clusters
      .filter((one) => one.model === model.id)
      .map(({ cluster, description, authorities }) => ({ cluster, description, authorities })),
  }));
}
