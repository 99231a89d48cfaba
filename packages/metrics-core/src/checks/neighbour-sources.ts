// The published files that neighbour models rest on, each with its place in the definition.
import type { NeighbourModel } from '../model/neighbour-model';
import type { SourceFile } from '../model/source-file';

export interface NeighbourSource {
  model: NeighbourModel;
  field: string;
  source: SourceFile;
}

export function neighbourSources(models: readonly NeighbourModel[]): NeighbourSource[] {
  return models.flatMap((model) => {
    if (model.method.kind === 'distance') return [];
    const { source, clusters } = model.method;
    return [
      { model, field: 'method.source', source },
      ...(clusters === undefined
        ? []
        : [
            { model, field: 'method.clusters.source', source: clusters.source },
            { model, field: 'method.clusters.descriptions', source: clusters.descriptions },
          ]),
    ];
  });
}
