// A catalogue that is quickly made into a snapshot, for tests to which it does not matter which.
import type { Catalogue } from '@oflog/metrics-core';

/** One policy area with its metrics, two context variables, one neighbour model. */
export function smallCatalogue(catalogue: Catalogue): Catalogue {
  const policyAreas = catalogue.policyAreas.slice(0, 1);
  return {
    ...catalogue,
    policyAreas,
    metrics: catalogue.metrics.filter(({ policyArea }) => policyArea === policyAreas[0]?.id),
    contextVariables: catalogue.contextVariables.slice(0, 2),
    neighbourModels: catalogue.neighbourModels.filter(({ isDefault }) => isDefault),
  };
}
