// Requests that are answered before any route looks at them, and what they are told.
import type { IncomingMessage } from 'node:http';

import type { ProblemCode } from '../problems/catalogue';
import { generalFault, problemOf } from '../problems/problem';
import { longestAddress } from './limits';
import { allowedMethods, preflightHeaders } from './standing-headers';

export interface ReadyAnswer {
  status: number;
  /** Name, value, name, value … */
  headers: readonly string[];
  body: Buffer | null;
}

/** Null: let it in. */
export function answerAtTheDoor(request: IncomingMessage): ReadyAnswer | null {
  const { method, headers, url = '', httpVersion } = request;
  if (method === 'OPTIONS') return preflight;
  if (method !== 'GET' && method !== 'HEAD') return refusals['method-not-allowed'];
  if (url.length > longestAddress) return refusals['address-too-long'];
  if (headers['transfer-encoding'] !== undefined || (headers['content-length'] ?? '0') !== '0') {
    return refusals['body-not-accepted'];
  }
  if (headers.host === undefined && httpVersion === '1.1') return refusals['unreadable-request'];
  return null;
}

const preflight: ReadyAnswer = {
  status: 204,
  headers: Object.entries(preflightHeaders).flat(),
  body: null,
};

/** A body that is not read cannot be told from the next request: its connection ends with the answer. */
export const refusals = {
  'method-not-allowed': refusal('method-not-allowed', {
    allow: allowedMethods,
    connection: 'close',
  }),
  'body-not-accepted': refusal('body-not-accepted', { connection: 'close' }),
  'address-too-long': refusal('address-too-long'),
  'unreadable-request': refusal('unreadable-request', { connection: 'close' }),
  'header-too-large': refusal('header-too-large', { connection: 'close' }),
  'request-too-slow': refusal('request-too-slow', { connection: 'close' }),
  'too-many-requests': refusal('too-many-requests'),
} satisfies Partial<Record<ProblemCode, ReadyAnswer>>;

function refusal(code: ProblemCode, headers: Record<string, string> = {}): ReadyAnswer {
  const problem = problemOf([generalFault(code)]);
  const body = Buffer.from(JSON.stringify(problem));
  return {
    status: problem.status,
    headers: Object.entries({
      'content-type': 'application/problem+json',
      'content-length': String(body.byteLength),
      'cache-control': 'no-store',
      ...headers,
    }).flat(),
    body,
  };
}
