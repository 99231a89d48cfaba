// /readyz and /metrics: for whatever runs and watches the API.
import type { FastifyInstance } from 'fastify';

import { generalFault, problemOf } from '../problems/problem';
import type { Observer } from './observe';
import type { Readiness } from './readiness';

export function probeRoutes(app: FastifyInstance, readiness: Readiness, observer: Observer): void {
  app.get('/readyz', { schema: { hide: true } }, ({ snapshot }, reply) => {
    if (readiness.ask()) {
      return reply.header('cache-control', 'no-store').send({
        status: 'ready',
        dataset: snapshot.dataset,
        definitions: snapshot.catalogue.version,
      });
    }
    const problem = problemOf([generalFault('stopping')]);
    return reply.code(problem.status).type('application/problem+json').send(problem);
  });

  app.get('/metrics', { schema: { hide: true } }, async (_request, reply) =>
    reply
      .header('cache-control', 'no-store')
      .type(observer.contentType)
      .send(await observer.metrics()),
  );
}
