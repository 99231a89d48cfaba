// Turns whatever goes wrong into a problem document.
import { DatabaseUnavailable } from '@oflog/store';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

import type { Fault } from '../schemas/problem';
import { generalFault, problemOf, RequestError } from './problem';

type Faults = readonly [Fault, ...Fault[]];

export function answerErrors(app: FastifyInstance): void {
  app.setErrorHandler((error, request, reply) => {
    if (error instanceof RequestError) return send(reply, error.faults);
    request.log.error(error);
    const code = error instanceof DatabaseUnavailable ? 'database-unavailable' : 'internal-error';
    return send(reply, [generalFault(code)]);
  });
  app.setNotFoundHandler((request, reply) =>
    send(reply, [generalFault('unknown-address', request.url)]),
  );
}

/** For addresses that cannot be read at all, such as one with a broken percent sign. */
export function answerUnreadableAddress(
  _error: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
): void {
  void send(reply, [generalFault('unknown-address', request.url)]);
}

/** What had been said of an answer before it failed: a problem is neither fresh nor compressed. */
const ofTheAnswer = ['cache-control', 'content-disposition', 'content-encoding', 'etag'];

function send(reply: FastifyReply, faults: Faults) {
  const problem = problemOf(faults);
  for (const header of ofTheAnswer) reply.removeHeader(header);
  return reply
    .code(problem.status)
    .type('application/problem+json')
    .serializer(JSON.stringify)
    .send(problem);
}
