import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

import { afterEach, beforeAll, describe, expect, it } from 'vitest';

import { secureEveryAnswer, securityHeaders } from './security-headers';

const running: { close: () => void }[] = [];
afterEach(() => running.splice(0).forEach((server) => server.close()));

async function headersFrom(listener: RequestListener): Promise<Headers> {
  const server = createServer(listener);
  running.push(server);
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  const response = await fetch(`http://127.0.0.1:${port}/`, { redirect: 'manual' });
  await response.arrayBuffer();
  return response.headers;
}

describe('the headers of security', () => {
  const headers = securityHeaders('http://localhost:3000');
  beforeAll(() => secureEveryAnswer(headers));

  it('are on every answer that the process sends, whatever it is', async () => {
    for (const status of [200, 301, 404, 500]) {
      const sent = await headersFrom((_, response) => response.writeHead(status).end());
      for (const [name, value] of Object.entries(headers)) {
        expect(sent.get(name), `${name} with ${status}`).toBe(value);
      }
    }
  });

  it('leave the last word to a page that has a policy of its own', async () => {
    const own = "default-src 'none'; style-src 'self'";
    const sent = await headersFrom((_, response) =>
      response.writeHead(200, { 'content-security-policy': own }).end(),
    );
    expect(sent.get('content-security-policy')).toBe(own);
  });

  it('ask for https ever after only where readers come by https', () => {
    expect(headers).not.toHaveProperty('strict-transport-security');
    expect(securityHeaders(undefined)).not.toHaveProperty('strict-transport-security');
    expect(securityHeaders('https://figures.example')).toHaveProperty(
      'strict-transport-security',
      'max-age=31536000',
    );
  });

  it('let nothing run that is not said', () => {
    expect(JSON.stringify(headers)).not.toContain('unsafe');
  });
});
