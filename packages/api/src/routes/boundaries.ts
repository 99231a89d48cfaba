// /v1/boundaries.geojson and /v1/boundaries.topojson
import { attributionOf } from '@oflog/metrics-core';
import type { Snapshot } from '@oflog/store';
import type { FastifyInstance } from 'fastify';

import { metaOf } from '../answer';
import { RequestError, unknown } from '../problems/problem';
import { featuresOf, topologyOf, type Areas } from '../resources/boundaries';
import { kinds } from '../resources/find';
import { featureCollectionSchema, topologySchema } from '../schemas/boundaries';
import { boundariesQuery, noQuery, type BoundariesQuery } from '../schemas/parameters';
import { answersAs } from '../schemas/responses';

const geoJson = 'application/geo+json';
const topoJson = 'application/topo+json';

export function boundaryRoutes(app: FastifyInstance): void {
  app.get<{ Querystring: BoundariesQuery }>(
    '/v1/boundaries.geojson',
    {
      schema: {
        operationId: 'boundariesAsGeoJson',
        tags: ['Authorities'],
        summary: 'Boundaries of areas for maps, simplified, as GeoJSON in longitude and latitude',
        querystring: boundariesQuery,
        response: answersAs(geoJson, featureCollectionSchema, { byId: true }),
      },
    },
    async ({ snapshot, query }, reply) => {
      const topology = await boundariesHeld(snapshot);
      const layers = Object.keys(topology.objects);
      const layer = query.layer ?? layers[0] ?? '';
      const features = featuresOf(topology, layer);
      if (features === null) {
        const { code, name } = kinds.layer;
        throw new RequestError(unknown(code, name, 'layer', layer, layers));
      }
      const meta = metaOf(snapshot, features.features.length, attribution(snapshot));
      return reply.type(geoJson).send({ ...features, meta });
    },
  );

  app.get(
    '/v1/boundaries.topojson',
    {
      schema: {
        operationId: 'boundariesAsTopoJson',
        tags: ['Authorities'],
        summary: 'The same boundaries, all layers in one, as TopoJSON',
        querystring: noQuery,
        response: answersAs(topoJson, topologySchema, { byId: true }),
      },
    },
    async ({ snapshot }, reply) => {
      const topology = await boundariesHeld(snapshot);
      const count = Object.keys(topology.objects).length;
      const meta = metaOf(snapshot, count, attribution(snapshot));
      return reply.type(topoJson).send({ ...topology, meta });
    },
  );
}

/** Throws where the dataset has none. */
async function boundariesHeld(snapshot: Snapshot): Promise<Areas> {
  const topology = await topologyOf(snapshot);
  if (topology !== null) return topology;
  const { code, name } = kinds.layer;
  throw new RequestError(unknown(code, name, 'layer', '', []));
}

function attribution({ catalogue }: Snapshot): string[] {
  return catalogue.register.sources.map(attributionOf);
}
