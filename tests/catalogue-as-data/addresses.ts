// Addresses that together show everything a catalogue says, whichever it is.
import { measuresOf, type Catalogue } from '@oflog/metrics-core';
import type { Snapshot } from '@oflog/store';

const idsOf = (list: readonly { id: string }[]) => list.map(({ id }) => id);

export function apiAddresses({ catalogue, authorities }: Snapshot): string[] {
  const [first] = authorities.all;
  const collections = {
    'policy-areas': catalogue.policyAreas,
    metrics: catalogue.metrics,
    'context-variables': catalogue.contextVariables,
    publications: catalogue.publications,
  };
  return [
    ...Object.entries(collections).flatMap(([name, list]) => [
      `/v1/${name}`,
      ...idsOf(list).map((id) => `/v1/${name}/${id}`),
    ]),
    '/v1/neighbour-models',
    '/v1/authorities',
    `/v1/authorities/${first?.code ?? ''}`,
    ...idsOf(catalogue.neighbourModels).map(
      (model) => `/v1/authorities/${first?.code ?? ''}/neighbours?model=${model}`,
    ),
    ...idsOf(measuresOf(catalogue)).map((id) => `/v1/observations?metric=${id}&period=latest`),
    ...idsOf(catalogue.metrics).map(
      (id) => `/v1/comparisons?metric=${id}&period=latest&group=england&group=neighbours`,
    ),
    '/openapi.json',
    '/healthz',
  ];
}

export function pageAddresses(snapshot: Snapshot): string[] {
  const { policyAreas, metrics } = snapshot.catalogue;
  return [
    '/',
    '/policy-areas',
    ...policyAreas.flatMap((area) => {
      const slug = someAuthority(snapshot, area);
      return [
        `/policy-areas/${area.id}`,
        `/authorities/${slug}`,
        ...['latest', 'trend', 'table', 'about'].map(
          (view) => `/authorities/${slug}/${area.id}?view=${view}`,
        ),
        ...area.metrics.map((metric) => `/figures/${metric}/${slug}`),
      ];
    }),
    '/metrics',
    ...idsOf(metrics).map((id) => `/metrics/${id}`),
    '/search?q=council',
  ];
}

/** One in being that runs the service. */
function someAuthority(
  { authorities }: Snapshot,
  { id, responsible }: Catalogue['policyAreas'][number],
): string {
  const found = authorities.all.find(
    ({ code, type, to }) =>
      to === null &&
      (responsible.types.includes(type) ||
        responsible.bodies.some(({ authority }) => authority === code)),
  );
  if (found === undefined) throw new Error(`Nobody is responsible for ${id}.`);
  return found.slug;
}
