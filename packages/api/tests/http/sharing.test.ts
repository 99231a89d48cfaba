// Answers that clients and caches may keep: tags, 304, HEAD, compression, and the kept bytes.
import { gunzipSync, brotliDecompressSync } from 'node:zlib';

import { catalogue as wholeCatalogue } from '@oflog/metrics-core';
import { buildSnapshot } from '@oflog/store';
import { smallCatalogue } from '@oflog/store/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { serveGenerated, type ServedDataset } from '../served';
import { exchange, type Exchanged } from './exchange';

const catalogue = smallCatalogue(wholeCatalogue);
const [first] = catalogue.metrics;
const figures = `/v1/observations?metric=${first!.id}&period=latest`;

let served: ServedDataset;
beforeAll(async () => {
  served = await serveGenerated(catalogue, 21);
});
afterAll(() => served.close());

const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  exchange(served.origin, path, { headers, method });

/** An answer that took its time is sent in chunks the first time. */
const perRequest = ['x-request-id', 'date', 'content-length', 'transfer-encoding'];
const lasting = ({ headers }: Exchanged) =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !perRequest.includes(name)));

describe('an answer asked for again', () => {
  it('has the same bytes and headers from the kept answers as from the store', async () => {
    const cold = await ask(`${figures}&authority=E06000001`);
    const warm = await ask(`${figures}&authority=E06000001`);
    expect(warm.status).toBe(200);
    expect(warm.body.equals(cold.body)).toBe(true);
    expect(lasting(warm)).toEqual(lasting(cold));
    expect(Number(warm.headers['content-length'])).toBe(warm.body.byteLength);
    expect(await metric('kept_answers')).toBeGreaterThan(0);
  });

  it('may be kept by a shared cache, by its tag and its representation', async () => {
    const { headers } = await ask(figures);
    expect(headers['cache-control']).toBe('public, max-age=300, stale-while-revalidate=600');
    expect(headers.vary).toBe('Accept, Accept-Encoding');
    expect(headers.etag).toMatch(/^"[0-9a-f]{16}-\d+\.\d+\.\d+-[0-9a-f]{8}-json"$/);
  });

  it.each(['GET', 'HEAD'])('is a 304 without a body to a %s that has its tag', async (method) => {
    const address = `${figures}&authority=E06000002`;
    const { headers } = await ask('/v1/metrics');
    const cold = await ask(
      address,
      { 'if-none-match': `"other", W/${headers.etag ?? ''}` },
      method,
    );
    const whole = await ask(address);
    const warm = await ask(address, { 'if-none-match': whole.headers.etag ?? '' }, method);
    for (const { status, body, headers: sent } of [cold, warm]) {
      expect([status, body.byteLength]).toEqual([304, 0]);
      expect(sent.etag).toBe(whole.headers.etag);
      expect(sent['cache-control']).toBe(whole.headers['cache-control']);
      expect(sent['content-type']).toBeUndefined();
    }
  });

  it('is sent whole to who has another tag', async () => {
    const { status } = await ask(figures, { 'if-none-match': '"of-another-dataset"' });
    expect(status).toBe(200);
  });
});

it.each([figures, '/v1/observations', '/v1/metrics', '/openapi.json', '/healthz'])(
  'HEAD has the headers of GET and no body: %s',
  async (address) => {
    const head = await ask(address, {}, 'HEAD');
    const get = await ask(address);
    const headAgain = await ask(address, {}, 'HEAD');
    for (const each of [head, headAgain]) {
      expect([each.status, each.body.byteLength]).toEqual([200, 0]);
      expect(lasting(each)).toEqual(lasting(get));
    }
  },
);

it.each(['/v1/policy-areas', '/v1/observations.parquet', '/v1/comparisons.csv?bom=true'])(
  'HEAD of what was never asked for is a 200, or a 304 to who has it: %s',
  async (address) => {
    const { status, headers } = await ask(address, {}, 'HEAD');
    expect(status).toBe(200);
    const { etag = '' } = headers;
    const separator = address.includes('?') ? '&' : '?';
    const other = address.endsWith('areas')
      ? '/v1/glossary'
      : `${address}${separator}period=latest`;
    expect((await ask(other, { 'if-none-match': etag }, 'HEAD')).status).toBe(304);
  },
);

describe('compression', () => {
  it.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ] as const)('%s holds the same JSON, under a tag of its own', async (encoding, decompress) => {
    const plain = await ask(figures);
    for (let time = 0; time < 2; time += 1) {
      const packed = await ask(figures, { 'accept-encoding': encoding });
      expect(packed.headers['content-encoding']).toBe(encoding);
      expect(packed.headers.etag).not.toBe(plain.headers.etag);
      expect(packed.body.byteLength).toBeLessThan(plain.body.byteLength / 4);
      expect(decompress(packed.body).equals(plain.body)).toBe(true);
    }
  });

  it.each([
    ['gzip, deflate, br', 'br'],
    ['gzip;q=0.5', 'gzip'],
    ['br;q=0, gzip;q=0', undefined],
    ['zstd', undefined],
    ['*', 'br'],
  ])('of "%s" it is %s', async (accepted, encoding) => {
    const { headers } = await ask('/v1/metrics', { 'accept-encoding': accepted });
    expect(headers['content-encoding']).toBe(encoding);
  });

  it('is done on the way where an answer is too long to keep', async () => {
    const everything = '/v1/comparisons';
    const plain = await ask(everything);
    expect(plain.body.byteLength).toBeGreaterThan(2 * 2 ** 20);
    expect(plain.headers['content-length']).toBeUndefined();
    const packed = await ask(everything, { 'accept-encoding': 'gzip' });
    expect(gunzipSync(packed.body).equals(plain.body)).toBe(true);
  });
});

it('what tells of the process or of a fault is never kept', async () => {
  for (const address of ['/healthz', '/readyz', '/metrics', '/v1/nothing', '/v1/metrics?page=2']) {
    const { headers } = await ask(address);
    expect([address, headers['cache-control'], headers.etag]).toEqual([
      ...[address, 'no-store', undefined],
    ]);
  }
});

it('under a new snapshot every request is answered, from one snapshot each, and never from an older one', async () => {
  const versions = [catalogue.version, '98.0.0', '99.0.0'];
  let asking = true;
  const seen: string[] = [];
  const client = async () => {
    while (asking) {
      const { status, body, headers } = await ask(figures);
      expect(status).toBe(200);
      const { meta } = JSON.parse(body.toString()) as { meta: { definitions: string } };
      expect(headers.etag).toContain(`-${meta.definitions}-`);
      seen.push(meta.definitions);
    }
  };
  const one = client();
  for (const version of versions.slice(1)) {
    await buildSnapshot({ ...served.temporary, catalogue: { ...catalogue, version } });
    await expect.poll(() => seen.at(-1), { timeout: 10_000 }).toBe(version);
  }
  asking = false;
  await one;
  expect([...new Set(seen)]).toEqual(versions);
  expect(seen).toEqual(seen.toSorted());
});

async function metric(name: string): Promise<number> {
  const { body } = await ask('/metrics');
  return Number(new RegExp(`^${name} (.+)$`, 'm').exec(body.toString())?.[1]);
}
