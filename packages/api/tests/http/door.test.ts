// What is told to requests that are not for the routes, and the headers that every answer has.
import { catalogue as wholeCatalogue } from '@oflog/metrics-core';
import { smallCatalogue } from '@oflog/store/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { problemSchema } from '../../src/schemas/problem';
import { serveGenerated, type ServedDataset } from '../served';
import { exchange, exchangeText } from './exchange';

let served: ServedDataset;
beforeAll(async () => {
  served = await serveGenerated(smallCatalogue(wholeCatalogue), 22);
});
afterAll(() => served.close());

const standing = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': '*',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'cross-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

it.each([
  ['GET', '/v1/metrics', 200],
  ['GET', '/v1/metrics', 200],
  ['HEAD', '/v1/metrics', 200],
  ['OPTIONS', '/v1/metrics', 204],
  ['GET', '/healthz', 200],
  ['GET', '/v1/nothing', 404],
  ['GET', '/v1/authorities/%zz', 404],
  ['GET', '/v1/metrics?page=2', 400],
  ['POST', '/v1/metrics', 405],
])('%s %s, %d, has the standing headers and an id', async (method, path, status) => {
  const { headers, ...answered } = await exchange(served.origin, path, { method });
  expect(answered.status).toBe(status);
  expect(headers).toMatchObject(standing);
  expect(headers['x-request-id']).toMatch(/^[0-9a-f]{8}-[0-9a-z]+$/);
});

it('a browser may send any header of a reader, and may remember so', async () => {
  const { status, headers } = await exchange(served.origin, '/v1/metrics', {
    method: 'OPTIONS',
    headers: {
      origin: 'https://example.org',
      'access-control-request-method': 'GET',
      'access-control-request-headers': 'if-none-match',
    },
  });
  expect(status).toBe(204);
  expect(headers).toMatchObject({
    'access-control-allow-methods': 'GET, HEAD, OPTIONS',
    'access-control-allow-headers': '*',
    'access-control-max-age': '86400',
  });
});

describe('a request that is not for the routes is a problem document', () => {
  const long = `/v1/metrics?policyArea=${'x'.repeat(16_384)}`;
  it.each([
    ['method-not-allowed', { method: 'POST', path: '/v1/metrics', body: '{}' }],
    ['method-not-allowed', { method: 'DELETE', path: '/v1/metrics' }],
    ['method-not-allowed', { method: 'PROPFIND', path: '/' }],
    [
      'body-not-accepted',
      { method: 'GET', path: '/v1/metrics', body: '{}', headers: { 'content-length': '2' } },
    ],
    ['address-too-long', { method: 'GET', path: long }],
    [
      'header-too-large',
      { method: 'GET', path: '/v1/metrics', headers: { 'x-long': 'x'.repeat(40_000) } },
    ],
  ] as const)('%s', async (code, { path, ...options }) => {
    const { status, headers, body } = await exchange(served.origin, path, options);
    expectProblem(code, status, headers['content-type'], body.toString());
    if (code === 'method-not-allowed') expect(headers.allow).toBe('GET, HEAD, OPTIONS');
  });

  it.each([
    ['unreadable-request', 'NONSENSE\r\n\r\n'],
    ['unreadable-request', 'FETCH /v1/metrics HTTP/1.1\r\nHost: here\r\n\r\n'],
    ['unreadable-request', 'GET /v1/metrics HTTP/1.1\r\n\r\n'],
    ['method-not-allowed', 'CONNECT here:80 HTTP/1.1\r\nHost: here:80\r\n\r\n'],
    [
      'body-not-accepted',
      'GET / HTTP/1.1\r\nHost: here\r\nExpect: 100-continue\r\nContent-Length: 5\r\n\r\n',
    ],
    [
      'unknown-address',
      'GET / HTTP/1.1\r\nHost: here\r\nExpect: a miracle\r\nConnection: close\r\n\r\n',
    ],
  ] as const)('%s: %j', async (code, sent) => {
    const [head = '', body = ''] = (await exchangeText(served.origin, sent)).split('\r\n\r\n');
    const [, status = ''] = /^HTTP\/1\.1 (\d+)/.exec(head) ?? [];
    const [, type = ''] = /^content-type: (.+)$/im.exec(head) ?? [];
    expectProblem(code, Number(status), type.trim(), body);
  });
});

function expectProblem(code: string, status: number, type: string | undefined, body: string) {
  expect(type).toBe('application/problem+json');
  expect(problemSchema.parse(JSON.parse(body))).toMatchObject({ code, status });
}
