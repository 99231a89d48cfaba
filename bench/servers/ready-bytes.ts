// The rungs between node:http and the API: Fastify that sends from memory what was put at an address, alone
// or, with GUARDS set, behind the door that the API has, with nothing kept there.
import { buffer } from 'node:stream/consumers';

import {
  answerCache,
  clientsBehind,
  createLog,
  createObserver,
  door,
  httpServer,
  rateLimit,
  readiness,
} from '@oflog/api/door';
import fastify, { type FastifyServerFactory } from 'fastify';

const bodies = new Map([['/healthz', Buffer.from('ok')]]);

const behindTheDoor: FastifyServerFactory = (routes) => {
  const answers = answerCache();
  const listener = door({
    answers,
    observer: createObserver(answers, createLog('info')),
    readiness: readiness(),
    clientOf: clientsBehind([]),
    limit: rateLimit(1_000_000_000),
  })(routes);
  // What is put here to be sent is no request of a reader.
  return httpServer((request, response) =>
    request.method === 'PUT' ? routes(request, response) : listener(request, response),
  );
};

const app = fastify(process.env.GUARDS === undefined ? {} : { serverFactory: behindTheDoor });
app.addContentTypeParser('*', (_request, payload, done) => done(null, payload));
app.put('/*', async ({ raw }, reply) => {
  bodies.set(raw.url ?? '', await buffer(raw));
  return reply.code(204).send();
});
app.get('/*', ({ raw }, reply) => {
  const body = bodies.get(raw.url ?? '');
  return body === undefined ? reply.code(404).send() : reply.type('application/json').send(body);
});
await app.listen({ host: '127.0.0.1', port: Number(process.env.PORT) });
