// Addresses that together show everything a catalogue says, whichever it is.
import type { Catalogue } from '@oflog/metrics-core';
import type { Snapshot } from '@oflog/store';

const idsOf = (list: readonly { id: string }[]) => list.map(({ id }) => id);

export function apiAddresses(snapshot: Snapshot): string[] {
  const { catalogue } = snapshot;
  const [first] = snapshot.authorities.all;
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
    '/v1/glossary',
    '/v1/authorities',
    ...idsOf(catalogue.neighbourModels).map(
      (model) => `/v1/authorities/${first?.code ?? ''}/neighbours?model=${model}`,
    ),
    ...catalogue.policyAreas.flatMap((area) => {
      const authority = someAuthority(snapshot, area);
      return area.metrics.flatMap((metric) => [
        `/v1/observations?metric=${metric}&authority=${authority}`,
        `/v1/comparisons?metric=${metric}&authority=${authority}&period=latest`,
      ]);
    }),
    ...idsOf(catalogue.contextVariables).map((id) => `/v1/observations?metric=${id}&period=latest`),
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
        `/authorities/${slug}/${area.id}`,
        `/authorities/${slug}/${area.id}?view=about`,
        ...area.metrics.slice(0, 1).map((metric) => `/figures/${metric}/${slug}`),
      ];
    }),
    '/metrics',
    ...idsOf(metrics).map((id) => `/metrics/${id}`),
    '/glossary',
    '/search?q=council',
  ];
}

/** The slug of one in being that runs the service. */
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
