// What stands between readers and the making of pages: a page that was made before is answered from the bytes
// kept, and whatever leaves says how long others may keep it, carries a tag, and is compressed.
import { createHash } from 'node:crypto';

import type { Handle } from '@sveltejs/kit/hooks';

import {
  acceptedEncoding,
  compressed,
  isCompressible,
  type ContentEncoding,
} from './content-encoding';
import type { DatasetInUse } from './dataset-in-use';
import { isHeld } from './is-held';
import { keptPages, type KeptPage } from './kept-pages';
import { today } from './today';

/** As the API says: a new dataset is seen everywhere within a quarter of an hour. */
const fresh = 'public, max-age=300, stale-while-revalidate=600';

/** Asked for by those who watch the process: nothing of it may wait for the API. */
const probe = '/healthz';

/** A route that sets Cache-Control itself has its answers left as they are. */
export function keepPages(dataset: DatasetInUse, pages = keptPages()): Handle {
  /** The words of a page tell how long ago something was, so it is made anew each day. */
  const madeFrom = (version: string | null) => `${version ?? 'unknown'} ${today()}`;

  return async ({ event, resolve }) => {
    const { request, url } = event;
    if (url.pathname === probe || event.isDataRequest || !isRead(request.method)) {
      return resolve(event);
    }
    const encoding = acceptedEncoding(request.headers.get('accept-encoding'));
    const key = `${encoding} ${url.href}`;
    const version = await dataset.version();
    const of = madeFrom(version);
    const kept = pages.find(of, key);
    if (kept !== undefined) {
      event.locals.kept = true;
      return answer(kept, request);
    }
    const response = await resolve(event);
    if (response.headers.has('cache-control') || response.body === null) return response;
    if (response.status !== 200) return refusal(response, encoding);
    const page = await finished(response, encoding);
    const isOfNow = version !== null && of === madeFrom(dataset.lastHeard);
    if (isOfNow && request.method === 'GET') pages.keep(of, key, page);
    return answer(page, request);
  };
}

function isRead(method: string): boolean {
  return method === 'GET' || method === 'HEAD';
}

function answer({ body, headers, tag }: KeptPage, { method, headers: asked }: Request): Response {
  if (isHeld(tag, asked.get('if-none-match'))) {
    return new Response(null, {
      status: 304,
      headers: headers.filter(([name]) => !name.startsWith('content-') || name.endsWith('-policy')),
    });
  }
  return new Response(method === 'HEAD' ? null : body, { headers });
}

async function finished(response: Response, wanted: ContentEncoding): Promise<KeptPage> {
  const { headers, body, encoding } = await packed(response, wanted);
  const hash = createHash('sha256').update(body).digest('base64url').slice(0, 22);
  const tag = `"${hash}${encoding === 'identity' ? '' : `.${encoding}`}"`;
  headers.set('cache-control', fresh);
  headers.set('etag', tag);
  return { body, tag, headers: [...headers] };
}

/** What says that something went wrong, or is not there, is nobody's to keep. */
async function refusal(response: Response, wanted: ContentEncoding): Promise<Response> {
  const { headers, body } = await packed(response, wanted);
  headers.set('cache-control', 'no-store');
  headers.delete('etag');
  return new Response(body, { status: response.status, headers });
}

async function packed(response: Response, wanted: ContentEncoding) {
  const headers = new Headers(response.headers);
  const whole = Buffer.from(await response.arrayBuffer());
  const encoding = isCompressible(headers.get('content-type') ?? '') ? wanted : 'identity';
  const body = await compressed(whole, encoding);
  headers.append('vary', 'accept-encoding');
  headers.set('content-length', String(body.byteLength));
  if (encoding !== 'identity') headers.set('content-encoding', encoding);
  return { headers, body, encoding };
}
