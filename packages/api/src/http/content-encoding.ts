// How an answer is compressed: the best that the client accepts, as thoroughly as it is worth.
import type { IncomingMessage } from 'node:http';
import type { Transform } from 'node:stream';
import { promisify } from 'node:util';
import * as zlib from 'node:zlib';

import Negotiator from 'negotiator';

export type ContentEncoding = (typeof encodings)[number] | 'identity';

/** The smallest answers first. */
const encodings = ['br', 'gzip'] as const;

const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = zlib.constants;

/** Clients send few different headers: what each means is worked out once. */
const known = new Map<string, ContentEncoding>();
const mostKnown = 1_000;

export function acceptedEncoding({ headers }: IncomingMessage): ContentEncoding {
  const accepted = headers['accept-encoding'];
  if (typeof accepted !== 'string') return 'identity';
  const before = known.get(accepted);
  if (before !== undefined) return before;
  const acceptable = new Negotiator({ headers: { 'accept-encoding': accepted } }).encodings([
    ...encodings,
  ]);
  const encoding = encodings.find((each) => acceptable.includes(each)) ?? 'identity';
  if (known.size < mostKnown) known.set(accepted, encoding);
  return encoding;
}

/** Text; spreadsheets, archives and Parquet are compressed in themselves. */
export function isCompressible(contentType: string): boolean {
  return /^text\/|[/+](json|xml)\b|^application\/(problem\+json|geo\+json)/.test(contentType);
}

const brotli = promisify(zlib.brotliCompress);
const gzip = promisify(zlib.gzip);

/** Of an answer that is kept: done once, so done well. */
export function compressed(body: Buffer, encoding: ContentEncoding): Promise<Buffer> | Buffer {
  switch (encoding) {
    case 'br':
      return brotli(body, {
        params: { [BROTLI_PARAM_QUALITY]: 6, [BROTLI_PARAM_SIZE_HINT]: body.byteLength },
      });
    case 'gzip':
      return gzip(body, { level: 6 });
    case 'identity':
      return body;
  }
}

/** For an answer that is written while it is read: cheap, since it is done each time. */
export function compressor(encoding: ContentEncoding): Transform | null {
  switch (encoding) {
    case 'br':
      return zlib.createBrotliCompress({ params: { [BROTLI_PARAM_QUALITY]: 3 } });
    case 'gzip':
      return zlib.createGzip({ level: 3 });
    case 'identity':
      return null;
  }
}
