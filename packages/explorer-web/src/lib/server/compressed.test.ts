import { gunzipSync } from 'node:zlib';

import { describe, expect, it } from 'vitest';

import { compressed } from './compressed';

const page = (type: string) =>
  new Response('<p>Kent</p>', { status: 404, headers: { 'content-type': type, etag: '"1"' } });

describe('a page on its way out', () => {
  it('is compressed for a browser that takes it, its status kept and its tag weak', async () => {
    const response = compressed(page('text/html'), 'gzip, br');
    expect(response.status).toBe(404);
    expect(response.headers.get('content-encoding')).toBe('gzip');
    expect(response.headers.get('etag')).toBe('W/"1"');
    expect(gunzipSync(await response.arrayBuffer()).toString()).toBe('<p>Kent</p>');
  });

  it('is left as it is for others, and caches are told that it may differ', async () => {
    const response = compressed(page('text/html'), '');
    expect(response.headers.get('vary')).toBe('accept-encoding');
    expect(await response.text()).toBe('<p>Kent</p>');
  });

  it('is left as it is where it is compressed already', () => {
    const already = page('text/html');
    already.headers.set('content-encoding', 'br');
    expect(compressed(already, 'gzip, br')).toBe(already);
  });

  it('is left as it is where it is no page', () => {
    expect(compressed(page('application/json'), 'gzip').headers.has('content-encoding')).toBe(
      false,
    );
  });
});
