// What makes an answer fit to be kept, here and by others: its tag, how long it is fresh, its compression.
import { pipeline, Readable } from 'node:stream';

import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

import type { AnswerCache } from './answer-cache';
import { acceptedEncoding, compressed, compressor, isCompressible } from './content-encoding';
import { entityTag, isHeld } from './entity-tag';
import { gathered } from './gather';
import { keptAnswer } from './limits';
import { keepable, withoutBody } from './kept-headers';

/** A new dataset is seen everywhere within a quarter of an hour, at once by those that ask again. */
const fresh = 'public, max-age=300, stale-while-revalidate=600';

/**
 * A route that sets Cache-Control or ETag itself, as files and searches do, has its answers left as they
 * are: not compressed, not kept.
 */
export function shareAnswers(app: FastifyInstance, answers: AnswerCache): void {
  app.addHook('onSend', async (request, reply, payload) => {
    if (reply.hasHeader('cache-control') || reply.hasHeader('etag')) return payload;
    if (reply.statusCode >= 400) {
      reply.header('cache-control', 'no-store');
      return payload;
    }
    reply.header('cache-control', fresh);
    return reply.statusCode === 200 && isBody(payload)
      ? share(request, reply, payload, answers)
      : payload;
  });
}

type Body = string | Buffer | Readable;

async function share(
  request: FastifyRequest,
  reply: FastifyReply,
  payload: Body,
  answers: AnswerCache,
): Promise<Buffer | Readable | null> {
  const contentType = String(reply.getHeader('content-type'));
  const encoding = isCompressible(contentType) ? acceptedEncoding(request.raw) : 'identity';
  const tag = entityTag(request.snapshot, contentType, encoding);
  reply.headers({ etag: tag, vary: 'Accept, Accept-Encoding' });
  if (isHeld(tag, request.headers['if-none-match'])) return notModified(request, reply, payload);
  if (encoding !== 'identity') reply.header('content-encoding', encoding);

  const keep = (body: Buffer) => {
    const headers = keepable({ ...reply.getHeaders(), 'content-length': body.byteLength });
    answers.keep(request.snapshot, request.raw, {
      route: request.routeOptions.url ?? '',
      tag,
      body,
      headers: headers.flat(),
      headersWithoutBody: withoutBody(headers).flat(),
    });
    return body;
  };
  const packed = async (whole: Buffer) => keep(await compressed(whole, encoding));
  const packedLate = (whole: Buffer) => {
    packed(whole).catch((error: unknown) => request.log.error(error));
  };
  const whole =
    payload instanceof Readable ? await gathered(payload, keptAnswer, packedLate) : payload;
  if (whole instanceof Readable) {
    reply.removeHeader('content-length');
    if (request.method === 'HEAD') return whole.destroy();
    sendHeadFirst(reply);
    const compressing = compressor(encoding);
    return compressing === null ? whole : pipeline(whole, compressing, () => undefined);
  }
  const body = await packed(Buffer.from(whole));
  reply.header('content-length', body.byteLength);
  return body;
}

/** Spreadsheets are written by the sheet: the client learns now that there will be one. */
function sendHeadFirst({ raw }: FastifyReply): void {
  setImmediate(() => {
    if (!raw.headersSent && !raw.destroyed) raw.flushHeaders();
  });
}

function notModified(
  { method }: FastifyRequest,
  reply: FastifyReply,
  payload: Body,
): Readable | null {
  // Figures are read only as their stream is: what is destroyed here was never asked of the store.
  if (payload instanceof Readable) payload.destroy();
  reply.code(304);
  for (const name of ['content-type', 'content-length'] as const) reply.removeHeader(name);
  // Fastify takes the body off an answer to HEAD itself, and does not expect that there is none.
  return method === 'HEAD' ? Readable.from([]) : null;
}

function isBody(payload: unknown): payload is Body {
  return typeof payload === 'string' || Buffer.isBuffer(payload) || payload instanceof Readable;
}
