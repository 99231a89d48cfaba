// Headers of answers about measures that are no longer kept up: since when (RFC 9745), until when they will
// answer (RFC 8594), and where their successors are.
import { isRetired, measuresOf } from '@oflog/metrics-core';
import type { FastifyInstance } from 'fastify';

export function announceRetired(app: FastifyInstance): void {
  app.addHook('preHandler', async ({ snapshot, params, query }, reply) => {
    const asked = new Set([...namedIn(params), ...namedIn(query)]);
    if (asked.size === 0) return;
    const lifecycles = measuresOf(snapshot.catalogue)
      .filter((measure) => asked.has(measure.id) && isRetired(measure))
      .flatMap(({ lifecycle }) => (lifecycle.stage === 'retired' ? [lifecycle] : []));
    if (lifecycles.length === 0) return;

    const [since] = lifecycles.flatMap((one) => one.since ?? []).sort();
    if (since !== undefined) reply.header('deprecation', `@${Date.parse(since) / 1000}`);
    const [until] = lifecycles.flatMap((one) => one.until ?? []).sort();
    if (until !== undefined) reply.header('sunset', new Date(until).toUTCString());
    const metrics = new Set(snapshot.catalogue.metrics.map(({ id }) => id));
    const successors = [...new Set(lifecycles.flatMap((one) => one.successor ?? []))];
    if (successors.length > 0) {
      const links = successors.map(
        (id) =>
          `</v1/${metrics.has(id) ? 'metrics' : 'context-variables'}/${id}>; rel="successor-version"`,
      );
      reply.header('link', links.join(', '));
    }
  });
}

/** Parameters that take the ids of measures, of the path or of the query. */
const measureParameters = ['id', 'metric'];

function namedIn(parameters: unknown): string[] {
  if (typeof parameters !== 'object' || parameters === null) return [];
  return Object.entries(parameters)
    .filter(([name]) => measureParameters.includes(name))
    .flatMap(([, value]): unknown[] => (Array.isArray(value) ? value : [value]))
    .filter((value) => typeof value === 'string');
}
