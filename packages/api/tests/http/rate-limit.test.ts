// How often one address may ask, and whose address it is.
import { catalogue as wholeCatalogue } from '@oflog/metrics-core';
import { buildSnapshot } from '@oflog/store';
import { smallCatalogue, temporaryDataset, type TemporaryDataset } from '@oflog/store/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { buildServer } from '../../src';
import { problemSchema } from '../../src/schemas/problem';
import { exchange } from './exchange';

const catalogue = smallCatalogue(wholeCatalogue);
let temporary: TemporaryDataset;
beforeAll(async () => {
  temporary = await temporaryDataset(catalogue, 23);
  await buildSnapshot({ ...temporary, catalogue });
});
afterAll(() => temporary.remove());

async function limited(trustedProxies: readonly string[]) {
  const app = await buildServer({ ...temporary, rateLimit: 3, trustedProxies });
  const origin = await app.listen({ host: '127.0.0.1', port: 0 });
  const ask = (path: string, forwardedFor?: string) =>
    exchange(origin, path, {
      headers: forwardedFor === undefined ? {} : { 'x-forwarded-for': forwardedFor },
    });
  return { ask, [Symbol.asyncDispose]: () => app.close() };
}

it('kept answers, new ones and refusals all count; beyond the limit it is a 429 that says when', async () => {
  await using api = await limited([]);
  const asked = [];
  for (const path of ['/v1/metrics', '/v1/metrics', '/v1/nothing', '/v1/metrics']) {
    asked.push(await api.ask(path));
  }
  expect(asked.map(({ status }) => status)).toEqual([200, 200, 404, 429]);
  expect(asked.map(({ headers }) => headers['ratelimit-remaining'])).toEqual(['2', '1', '0', '0']);
  const [first, , , last] = asked;
  expect(first?.headers['ratelimit-limit']).toBe('3, 3;w=60');
  expect(Number(last?.headers['retry-after'])).toBeGreaterThan(50);
  expect(last?.headers['retry-after']).toBe(last?.headers['ratelimit-reset']);
  expect(problemSchema.parse(JSON.parse(String(last?.body))).code).toBe('too-many-requests');
});

it('probes are not counted', async () => {
  await using api = await limited([]);
  for (const path of ['/healthz', '/readyz', '/metrics', '/healthz', '/readyz']) {
    const { status, headers } = await api.ask(path);
    expect([status, headers['ratelimit-remaining']]).toEqual([200, undefined]);
  }
});

it('nobody escapes by claiming to be forwarded', async () => {
  await using api = await limited([]);
  const statuses = [];
  for (const client of ['192.0.2.1', '192.0.2.2', '192.0.2.3', '192.0.2.4']) {
    statuses.push((await api.ask('/v1/metrics', client)).status);
  }
  expect(statuses).toEqual([200, 200, 200, 429]);
});

it('behind a declared proxy each client has a count of its own, and the proxy itself none', async () => {
  await using api = await limited(['loopback']);
  for (let round = 0; round < 3; round += 1) await api.ask('/v1/metrics', '192.0.2.1');
  expect((await api.ask('/v1/metrics', '192.0.2.1')).status).toBe(429);
  expect((await api.ask('/v1/metrics', '192.0.2.2')).status).toBe(200);
  const own = await api.ask('/v1/metrics');
  expect([own.status, own.headers['ratelimit-limit']]).toEqual([200, '3, 3;w=60']);
});
