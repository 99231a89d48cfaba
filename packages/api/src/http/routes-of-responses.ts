// Tells the door, which sees every request, which route Fastify chose for those that it passed on.
import type { ServerResponse } from 'node:http';

import type { FastifyInstance } from 'fastify';

const routes = new WeakMap<ServerResponse, string>();

export function noteRoutes(app: FastifyInstance): void {
  app.addHook('onRequest', async ({ routeOptions }, reply) => {
    if (routeOptions.url !== undefined) routes.set(reply.raw, routeOptions.url);
  });
}

export function routeOf(response: ServerResponse): string {
  return routes.get(response) ?? 'none';
}
