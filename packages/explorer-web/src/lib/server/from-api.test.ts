import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

import { afterEach, describe, expect, it } from 'vitest';

import { fromApi } from './from-api';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

async function listen(
  answer: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<string> {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const asked = (path: string, init: RequestInit = {}) =>
  new Request(`https://explorer.example${path}`, init);

describe('what the API answers under the explorer’s address', () => {
  it('comes with its status, headers and bytes, and the API hears who asked for what', async () => {
    const heard: (string | undefined)[] = [];
    const apiUrl = await listen((request, response) => {
      heard.push(request.url, request.headers.range, request.headers.cookie);
      heard.push(request.headers['x-forwarded-for']?.toString());
      response.writeHead(206, { 'content-type': 'application/zip', etag: '"1"' }).end('PK');
    });
    const request = asked('/v1/downloads/all.zip?a=b', {
      headers: { range: 'bytes=0-1', cookie: 'secret=1' },
    });
    const response = await fromApi({ request, apiUrl, clientAddress: '192.0.2.7' });
    expect(heard).toEqual(['/v1/downloads/all.zip?a=b', 'bytes=0-1', undefined, '192.0.2.7']);
    expect(response.status).toBe(206);
    expect(response.headers.get('etag')).toBe('"1"');
    expect(await response.text()).toBe('PK');
  });

  it('is asked for in the name of everybody whom a request has passed', async () => {
    const heard: (string | undefined)[] = [];
    const apiUrl = await listen((request, response) => {
      heard.push(request.headers['x-forwarded-for']?.toString());
      response.end('{}');
    });
    const request = asked('/v1/metrics', { headers: { 'x-forwarded-for': '203.0.113.9' } });
    await fromApi({ request, apiUrl, clientAddress: '192.0.2.7' });
    expect(heard).toEqual(['203.0.113.9, 192.0.2.7']);
  });

  it('has no body where nothing has changed', async () => {
    const apiUrl = await listen((_, response) => response.writeHead(304).end());
    const response = await fromApi({ request: asked('/v1/metrics'), apiUrl, clientAddress: '' });
    expect(response.status).toBe(304);
    expect(response.body).toBeNull();
  });

  it('is a 502 in plain words where the API does not answer', async () => {
    const response = await fromApi({
      request: asked('/v1/metrics'),
      apiUrl: 'http://127.0.0.1:9',
      clientAddress: '',
    });
    expect(response.status).toBe(502);
    expect(await response.text()).toContain('The API does not answer.');
  });
});
