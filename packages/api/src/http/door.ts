// What every request passes before the routes: its address is counted, what is not for us is refused, and
// what was answered before is answered again from the kept bytes. All of it is logged and measured here.
import { randomBytes } from 'node:crypto';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';

import type { AnswerCache, KeptAnswer } from './answer-cache';
import type { ClientOf } from './client-address';
import { isHeld } from './entity-tag';
import { times } from './limits';
import type { Observer } from './observe';
import type { RateLimit } from './rate-limit';
import type { Readiness } from './readiness';
import { answerAtTheDoor, refusals, type ReadyAnswer } from './refusals';
import { routeOf } from './routes-of-responses';
import { standingHeaders } from './standing-headers';

export interface DoorParts {
  answers: AnswerCache;
  observer: Observer;
  readiness: Readiness;
  clientOf: ClientOf;
  /** Null: nobody is counted. */
  limit: RateLimit | null;
}

interface Passage {
  id: string;
  begun: number;
  method: string;
}

/** Never counted: those who watch the service ask for them. */
const ofOperators = new Set(['/healthz', '/readyz', '/metrics']);

export function door(parts: DoorParts): (routes: RequestListener) => RequestListener {
  const { answers, limit, clientOf, readiness } = parts;
  const standing = { ...standingHeaders, ...limit?.policy };
  const standingList = Object.entries(standing).flat();
  const nextId = requestIds();

  return (routes) => (request, response) => {
    const { method = '', url = '' } = request;
    const passage: Passage = { id: nextId(), begun: performance.now(), method };
    const own = ['x-request-id', passage.id];
    if (readiness.isStopping) response.shouldKeepAlive = false;

    const client = limit === null || ofOperators.has(url) ? null : clientOf(request);
    if (limit !== null && client !== null) {
      const { admitted, remaining, reset } = limit.take(client, passage.begun);
      own.push('ratelimit-remaining', String(remaining), 'ratelimit-reset', String(reset));
      if (!admitted) {
        own.push('retry-after', String(reset));
        sendReady(parts, passage, response, refusals['too-many-requests'], standingList, own);
        return;
      }
    }
    const ready = answerAtTheDoor(request);
    if (ready !== null) {
      sendReady(parts, passage, response, ready, standingList, own);
      return;
    }
    const kept = answers.find(request);
    if (kept !== undefined) {
      sendKept(parts, passage, request, response, kept, own);
      return;
    }
    passOn(parts, passage, request, response);
    setHeaders(response, Object.entries(standing));
    setHeaders(response, inPairs(own));
    routes(request, response);
  };
}

function sendReady(
  { observer }: DoorParts,
  { id, begun, method }: Passage,
  response: ServerResponse,
  { status, headers, body }: ReadyAnswer,
  standing: readonly string[],
  own: readonly string[],
): void {
  response.writeHead(status, [...standing, ...headers, ...own]);
  response.end(body ?? undefined);
  observer.observe({
    ...{ id, method, route: 'none', status },
    milliseconds: performance.now() - begun,
    ...{ bytes: body?.byteLength ?? 0, kept: false, aborted: false },
  });
}

function sendKept(
  { observer }: DoorParts,
  { id, begun, method }: Passage,
  request: IncomingMessage,
  response: ServerResponse,
  { tag, headers, headersWithoutBody, body, route }: KeptAnswer,
  own: readonly string[],
): void {
  const held = isHeld(tag, request.headers['if-none-match']);
  const status = held ? 304 : 200;
  const hasBody = !held && method === 'GET';
  response.writeHead(status, (held ? headersWithoutBody : headers).concat(own));
  response.end(hasBody ? body : undefined);
  observer.observe({
    ...{ id, method, route, status },
    milliseconds: performance.now() - begun,
    ...{ bytes: hasBody ? body.byteLength : 0, kept: true, aborted: false },
  });
}

/** Observes the answer of a route when it has ended, and ends it when it takes too long. */
function passOn(
  { observer }: DoorParts,
  { id, begun, method }: Passage,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const { socket } = request;
  const sentBefore = socket.bytesWritten;
  const tooLong = setTimeout(() => response.destroy(), times.answer).unref();
  // The log of the routes names the request as ours does, whatever the client called it.
  request.headers['x-request-id'] = id;
  response.once('close', () => {
    clearTimeout(tooLong);
    observer.observe({
      ...{ id, method, route: routeOf(response), status: response.statusCode },
      milliseconds: performance.now() - begun,
      ...{ bytes: socket.bytesWritten - sentBefore, kept: false },
      aborted: !response.writableFinished,
    });
  });
}

function setHeaders(response: ServerResponse, headers: readonly (readonly string[])[]): void {
  for (const [name = '', value = ''] of headers) response.setHeader(name, value);
}

function inPairs(list: readonly string[]): string[][] {
  return list.flatMap((name, at) => (at % 2 === 0 ? [[name, list[at + 1] ?? '']] : []));
}

/** Short, and different from those of other processes. */
function requestIds(): () => string {
  const start = randomBytes(4).toString('hex');
  let count = 0;
  return () => `${start}-${(count += 1).toString(36)}`;
}
