// Every request reads one snapshot from its first byte to its last, whatever replaces it meanwhile.
import type { Snapshot } from '@oflog/store';
import type { FastifyInstance } from 'fastify';

import type { CurrentSnapshot } from './current-snapshot';

declare module 'fastify' {
  interface FastifyRequest {
    snapshot: Snapshot;
  }
}

export function leaseSnapshots(app: FastifyInstance, current: CurrentSnapshot): void {
  app.decorateRequest('snapshot');
  app.addHook('onRequest', async (request, reply) => {
    const { snapshot, end } = current.lease();
    request.snapshot = snapshot;
    reply.raw.once('close', end);
  });
  app.addHook('onClose', async () => current.close());
}
