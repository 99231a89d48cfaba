// How an answer is compressed: the best that the client accepts, at a level that is cheap enough to be done
// while an answer is read.
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

// One level for answers that are kept and those that are streamed: under one tag the same bytes.
const brotliOptions = { params: { [BROTLI_PARAM_QUALITY]: 4, [BROTLI_PARAM_SIZE_HINT]: 2 ** 20 } };
const gzipOptions = { level: 5 };

const brotli = promisify(zlib.brotliCompress);
const gzip = promisify(zlib.gzip);

export function compressed(body: Buffer, encoding: ContentEncoding): Promise<Buffer> | Buffer {
  switch (encoding) {
    case 'br':
      return brotli(body, brotliOptions);
    case 'gzip':
      return gzip(body, gzipOptions);
    case 'identity':
      return body;
  }
}

export function compressor(encoding: ContentEncoding): Transform | null {
  switch (encoding) {
    case 'br':
      return zlib.createBrotliCompress(brotliOptions);
    case 'gzip':
      return zlib.createGzip(gzipOptions);
    case 'identity':
      return null;
  }
}
