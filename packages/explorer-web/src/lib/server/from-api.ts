// Hands what the API answers to the reader: its data, downloads and reference stand under the explorer’s own
// address, so that an API that only the explorer reaches serves the public too.
import { request as requestHttp, type IncomingMessage } from 'node:http';
import { request as requestHttps } from 'node:https';
import { Readable } from 'node:stream';

import { log } from './log';

interface Asked {
  request: Request;
  /** Address of the API, without a slash at its end. */
  apiUrl: string;
  /** Who is connected, a reader or a proxy, for the API’s own limits. */
  clientAddress: string;
}

/** What the reader’s browser or program says to the API; cookies and the like stay here. */
const passedOn = [
  'accept',
  'accept-encoding',
  'if-none-match',
  'if-modified-since',
  'if-range',
  'range',
  'user-agent',
];
/** These are about the connection between explorer and API. */
const ofTheConnection = new Set(['connection', 'keep-alive', 'transfer-encoding', 'upgrade']);
const withoutBody = new Set([204, 304]);

/** The answer as it comes, its bytes not held; a 502 where the API does not answer. */
export async function fromApi({ request, apiUrl, clientAddress }: Asked): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  const address = new URL(`${apiUrl}${pathname}${search}`);
  const headers = Object.fromEntries(
    passedOn.flatMap((name) => {
      const value = request.headers.get(name);
      return value === null ? [] : [[name, value]];
    }),
  );
  try {
    const forwarded = [request.headers.get('x-forwarded-for'), clientAddress]
      .filter((part) => part !== null)
      .join(', ');
    const answer = await ask(address, request, { ...headers, 'x-forwarded-for': forwarded });
    const { statusCode: status = 502 } = answer;
    if (withoutBody.has(status) || request.method === 'HEAD') {
      answer.resume();
      return new Response(null, { status, headers: headersOf(answer) });
    }
    return new Response(Readable.toWeb(answer) as ReadableStream, {
      status,
      headers: headersOf(answer),
    });
  } catch (fault) {
    log('error', 'the API does not answer', { fault: String(fault) });
    return new Response('The API does not answer. Try again in a few minutes.\n', {
      status: 502,
      headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
    });
  }
}

function ask(
  address: URL,
  { method, signal }: Request,
  headers: Record<string, string>,
): Promise<IncomingMessage> {
  const request = address.protocol === 'https:' ? requestHttps : requestHttp;
  return new Promise((resolve, reject) => {
    request(address, { method, headers, signal }, resolve).on('error', reject).end();
  });
}

function headersOf({ rawHeaders }: IncomingMessage): Headers {
  const headers = new Headers();
  for (let at = 0; at + 1 < rawHeaders.length; at += 2) {
    const [name = '', value = ''] = rawHeaders.slice(at, at + 2);
    if (!ofTheConnection.has(name.toLowerCase())) headers.append(name, value);
  }
  return headers;
}
