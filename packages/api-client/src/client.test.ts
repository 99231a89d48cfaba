import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

import openapiTS, { astToString, COMMENT_HEADER } from 'openapi-typescript';
import { afterEach, describe, expect, it } from 'vitest';

import { createClient } from './index';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

/** Listens with a server that answers as it is told; gives its address. */
async function listen(
  answer: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<string> {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

describe('the client', () => {
  it('repeats parameters that hold several, and puts ids into the address', async () => {
    const asked: string[] = [];
    const address = await listen((request, response) => {
      asked.push(request.url ?? '');
      response.setHeader('content-type', 'application/json');
      response.end('{"data":[],"meta":{}}');
    });
    const client = createClient(address);
    await client.GET('/v1/observations', {
      params: { query: { metric: ['a', 'b'], period: ['latest'] } },
    });
    await client.GET('/v1/authorities/{code}', { params: { path: { code: 'E06000023' } } });
    expect(asked).toEqual([
      '/v1/observations?metric=a&metric=b&period=latest',
      '/v1/authorities/E06000023',
    ]);
  });

  it('follows the redirect from a slug to the code', async () => {
    const address = await listen((request, response) => {
      if (request.url === '/v1/authorities/bristol') {
        response.writeHead(308, { location: '/v1/authorities/E06000023' }).end();
        return;
      }
      response.setHeader('content-type', 'application/json');
      response.end('{"data":{"name":"Bristol"},"meta":{}}');
    });
    const { data } = await createClient(address).GET('/v1/authorities/{code}', {
      params: { path: { code: 'bristol' } },
    });
    expect(data?.data.name).toBe('Bristol');
  });

  it('gives the problem document where the request could not be answered', async () => {
    const address = await listen((_, response) => {
      response.writeHead(404, { 'content-type': 'application/problem+json' });
      response.end('{"status":404,"code":"unknown-metric","nearest":["recycling"]}');
    });
    const { data, error } = await createClient(address).GET('/v1/metrics/{id}', {
      params: { path: { id: 'recycle' } },
    });
    expect(data).toBeUndefined();
    expect(error?.nearest).toEqual(['recycling']);
  });
});

it('its types are those of openapi.json', async () => {
  const packageDir = path.resolve(import.meta.dirname, '..');
  const document = readFileSync(path.join(packageDir, 'openapi.json'), 'utf8');
  const upToDate = `${COMMENT_HEADER}${astToString(await openapiTS(document))}`;
  expect(
    readFileSync(path.join(packageDir, 'src/schema.generated.ts'), 'utf8') === upToDate,
    'They are stale. Make them anew with "npx pnpm --filter @oflog/api-client generate".',
  ).toBe(true);
});
