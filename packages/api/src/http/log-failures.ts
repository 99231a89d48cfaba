// What Fastify itself logs: answers that break off, and nothing else. Requests are logged at the door, and
// what an error handler sees is logged there; Fastify's own lines would name addresses.
import { LogController, type FastifyReply, type FastifyRequest } from 'fastify';

export class LogFailures extends LogController {
  constructor() {
    super({ disableRequestLogging: true });
  }

  override streamError(error: Error, _request: FastifyRequest, reply: FastifyReply): void {
    if ('code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE') return;
    reply.log.error(error, 'an answer broke off');
  }
}
