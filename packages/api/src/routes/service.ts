// /openapi.json and /healthz
import type { FastifyInstance } from 'fastify';

import { openApiDocument } from '../openapi/document';
import { withExamples } from '../openapi/examples';

export function serviceRoutes(app: FastifyInstance): void {
  app.get('/openapi.json', { schema: { hide: true } }, ({ snapshot }) =>
    withExamples(openApiDocument(app), snapshot),
  );

  app.get('/healthz', { schema: { hide: true } }, ({ snapshot }, reply) =>
    reply.header('cache-control', 'no-store').send({
      status: 'ok',
      dataset: snapshot.dataset,
      definitions: snapshot.catalogue.version,
    }),
  );
}
