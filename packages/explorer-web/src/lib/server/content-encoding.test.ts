import { brotliDecompressSync, gunzipSync } from 'node:zlib';

import { describe, expect, it } from 'vitest';

import { acceptedEncoding, compressed, isCompressible } from './content-encoding';

describe('an answer', () => {
  it.each([
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['*', 'br'],
    ['deflate', 'identity'],
    ['', 'identity'],
    [null, 'identity'],
  ])('to who accepts %j is sent as %s', (header, encoding) => {
    expect(acceptedEncoding(header)).toBe(encoding);
  });

  it('is the same once it is unpacked', async () => {
    const page = Buffer.from('<p>Kent</p>'.repeat(100));
    const [small, other] = [await compressed(page, 'br'), await compressed(page, 'gzip')];
    expect(brotliDecompressSync(small).equals(page)).toBe(true);
    expect(gunzipSync(other).equals(page)).toBe(true);
    expect(compressed(page, 'identity')).toBe(page);
  });

  it('is worth compressing where it is text', () => {
    const types = ['text/html', 'image/svg+xml', 'application/atom+xml; charset=utf-8'];
    expect(types.map(isCompressible)).toEqual([true, true, true]);
    expect(isCompressible('image/png')).toBe(false);
  });
});
