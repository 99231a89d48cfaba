// How an answer is compressed: the best that the client accepts, at a level that is cheap enough to be done
// while a reader waits.
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

import Negotiator from 'negotiator';

export type ContentEncoding = (typeof encodings)[number] | 'identity';

/** The smallest answers first. */
const encodings = ['br', 'gzip'] as const;

/** Clients send few different headers: what each means is worked out once. */
const known = new Map<string, ContentEncoding>();
const mostKnown = 1_000;

export function acceptedEncoding(acceptEncoding: string | null): ContentEncoding {
  if (acceptEncoding === null) return 'identity';
  const before = known.get(acceptEncoding);
  if (before !== undefined) return before;
  const headers = { 'accept-encoding': acceptEncoding };
  const acceptable = new Negotiator({ headers }).encodings([...encodings]);
  const encoding = encodings.find((each) => acceptable.includes(each)) ?? 'identity';
  if (known.size < mostKnown) known.set(acceptEncoding, encoding);
  return encoding;
}

/** Text; PNG is compressed in itself. */
export function isCompressible(contentType: string): boolean {
  return /^text\/|[/+](json|xml)\b/.test(contentType);
}

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

export function compressed(
  body: Buffer<ArrayBuffer>,
  encoding: ContentEncoding,
): Promise<Buffer<ArrayBuffer>> | Buffer<ArrayBuffer> {
  switch (encoding) {
    case 'br':
      return brotli(body, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: 5,
          [constants.BROTLI_PARAM_SIZE_HINT]: body.byteLength,
        },
      });
    case 'gzip':
      return zip(body, { level: 6 });
    case 'identity':
      return body;
  }
}
