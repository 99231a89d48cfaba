// Examples for the parameters of the OpenAPI document, taken from what is served: each can be asked for.
import type { Snapshot } from '@oflog/store';
import type { OpenAPIV3_1 } from 'openapi-types';

export function withExamples(
  document: OpenAPIV3_1.Document,
  snapshot: Snapshot,
): OpenAPIV3_1.Document {
  const paths = Object.entries(document.paths ?? {}).map(([path, item]) => [
    path,
    item?.get === undefined
      ? item
      : {
          ...item,
          get: { ...item.get, parameters: parametersWithExamples(item.get, path, snapshot) },
        },
  ]);
  return { ...document, paths: Object.fromEntries(paths) as OpenAPIV3_1.PathsObject };
}

function parametersWithExamples(
  { parameters = [] }: OpenAPIV3_1.OperationObject,
  path: string,
  snapshot: Snapshot,
) {
  const examples = { ...examplesOf(snapshot), ...idExample(path, snapshot) };
  return parameters.map((parameter) => {
    if ('$ref' in parameter) return parameter;
    const example = examples[parameter.name];
    if (example === undefined) return parameter;
    return { ...parameter, example: takesList(parameter) ? [example] : example };
  });
}

type Examples = Record<string, string | undefined>;

function examplesOf({ catalogue, authorities, heldPeriods, releases }: Snapshot): Examples {
  const authority = authorities.all.find(({ to, region }) => to === null && region !== null);
  const metric = catalogue.metrics.find(({ id }) => (heldPeriods.get(id) ?? []).length > 0);
  const release = [...releases.values()].at(-1);
  return {
    metric: metric?.id,
    policyArea: metric?.policyArea,
    responsibleFor: metric?.id,
    authority: authority?.code,
    code: authority?.code,
    with: authority?.code,
    type: authority?.type,
    region: authority?.region ?? undefined,
    q: authority?.name,
    period: 'latest',
    asOf: release?.published,
    since: release?.published,
    kind: 'release',
    layer: 'lower-tier',
    bom: 'true',
    publication: catalogue.publications[0]?.id,
    group: 'england',
    model: catalogue.neighbourModels.find(({ isDefault }) => isDefault)?.id,
  };
}

/** `id` means another thing in each collection. */
function idExample(path: string, { catalogue, releases }: Snapshot): Examples {
  const collections: Record<string, readonly { id: string }[]> = {
    'policy-areas': catalogue.policyAreas,
    metrics: catalogue.metrics,
    'context-variables': catalogue.contextVariables,
    publications: catalogue.publications,
    releases: [...releases.keys()].map((id) => ({ id })),
  };
  const [, , collection = ''] = path.split('/');
  return { id: collections[collection]?.[0]?.id };
}

function takesList({ schema }: OpenAPIV3_1.ParameterObject): boolean {
  return schema !== undefined && 'type' in schema && schema.type === 'array';
}
