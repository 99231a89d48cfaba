import { createServer } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { lookAfterConnections } from './connections';
import { securityHeaders } from './security-headers';

const headers = securityHeaders('http://localhost:3000');
const server = createServer((_, response) => response.end('a page'));

beforeAll(async () => {
  lookAfterConnections(headers);
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
});
afterAll(() => server.close());

function answerTo(bytes: string): Promise<string> {
  const { port } = server.address() as AddressInfo;
  const socket = connect(port, '127.0.0.1');
  socket.write(bytes);
  return text(socket);
}

it('a connection is kept for longer than proxies keep theirs', () => {
  expect(server.keepAliveTimeout).toBeGreaterThan(60_000);
});

describe('what is no request', () => {
  it.each([
    ['words that are not HTTP', 'hello there\r\n\r\n', 400],
    ['a header without a name', 'GET / HTTP/1.1\r\nhost: x\r\n: y\r\n\r\n', 400],
    ['an address that is too long', `GET /${'a'.repeat(20_000)} HTTP/1.1\r\nhost: x\r\n\r\n`, 431],
  ])('%s is refused in words, with every header of security', async (_, bytes, status) => {
    const answer = await answerTo(bytes);
    const [head, body] = answer.split('\r\n\r\n');
    expect(head).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    for (const [name, value] of Object.entries(headers))
      expect(head).toContain(`${name}: ${value}`);
    expect(body).toMatch(/request/);
  });

  it('leaves requests that can be read as they were', async () => {
    const answer = await answerTo('GET / HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n');
    expect(answer).toMatch(/^HTTP\/1.1 200 OK/);
    expect(answer).toContain('a page');
  });
});
