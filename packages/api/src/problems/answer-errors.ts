// Turns whatever goes wrong into a problem document.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

import type { Fault } from '../schemas/problem';
import { problems } from './catalogue';
import { problemOf, RequestError } from './problem';

type Faults = readonly [Fault, ...Fault[]];

export function answerErrors(app: FastifyInstance): void {
  app.setErrorHandler((error, request, reply) => {
    if (error instanceof RequestError) return send(reply, error.faults);
    request.log.error(error);
    return send(reply, [internalError]);
  });
  app.setNotFoundHandler((request, reply) => send(reply, [unknownAddress(request.url)]));
}

/**
 * For addresses that cannot be read at all, such as one with a broken percent sign. Nothing else of the
 * application sees them, so the header that lets any web page read the answer is set here.
 */
export function answerUnreadableAddress(
  _error: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
): void {
  void send(reply.header('access-control-allow-origin', '*'), [unknownAddress(request.url)]);
}

function send(reply: FastifyReply, faults: Faults) {
  const problem = problemOf(faults);
  return reply
    .code(problem.status)
    .type('application/problem+json')
    .serializer(JSON.stringify)
    .send(problem);
}

function unknownAddress(url: string): Fault {
  const { meaning, remedy } = problems['unknown-address'];
  return {
    code: 'unknown-address',
    detail: `${meaning} ${remedy}`,
    parameter: null,
    found: url,
    nearest: [],
  };
}

const internalError: Fault = {
  code: 'internal-error',
  detail: `${problems['internal-error'].meaning} ${problems['internal-error'].remedy}`,
  parameter: null,
  found: null,
  nearest: [],
};
