// Against a local server that answers as postcodes.io does, and misbehaves as any server may.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { readPostcode } from './postcode';
import { postcodeService, type LookUpPostcode } from './postcode-service';

let server: Server;
let lookUp: LookUpPostcode;
let asked: string[] = [];

const json = (body: unknown) => JSON.stringify(body);
const answers: Record<string, { status?: number; body?: string; after?: number; cut?: boolean }> = {
  'BS1 5TR': {
    body: json({
      status: 200,
      result: { codes: { admin_district: 'E06000023', admin_county: 'E99999999' } },
    }),
  },
  'CT1 1AA': {
    body: json({ result: { codes: { admin_district: 'E07000106', admin_county: 'E10000016' } } }),
  },
  'ZZ1 1ZZ': { status: 404, body: json({ status: 404, error: 'Postcode not found' }) },
  'AA1 1AA': { status: 500, body: 'oh' },
  'AA1 1AB': { body: '<html>not JSON</html>' },
  'AA1 1AC': { body: json({ result: { codes: {} } }) },
  'AA1 1AD': { after: 5_000, body: '{}' },
  'AA1 1AE': { cut: true },
  'AA1 1AF': { body: `"${'x'.repeat(500_000)}"` },
  'AA1 1AG': { status: 302, body: '' },
};

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url ?? '');
    const postcode = decodeURIComponent((request.url ?? '').split('/').at(-1) ?? '');
    const { status = 200, body = '', after = 0, cut = false } = answers[postcode] ?? {};
    if (cut) {
      request.socket.destroy();
      return;
    }
    setTimeout(() => {
      response.writeHead(status, { location: 'http://localhost:1/' });
      response.end(body);
    }, after);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  lookUp = postcodeService(`http://127.0.0.1:${port}/`, 300);
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

describe('a postcode is looked up', () => {
  it('and found in its district, and its county where it has one', async () => {
    asked = [];
    expect(await lookUp('BS1 5TR')).toEqual({ outcome: 'found', codes: ['E06000023'] });
    expect(await lookUp('CT1 1AA')).toEqual({
      outcome: 'found',
      codes: ['E07000106', 'E10000016'],
    });
    expect(asked).toEqual(['/postcodes/BS1%205TR', '/postcodes/CT1%201AA']);
  });

  it('and is not known', async () => {
    expect(await lookUp('ZZ1 1ZZ')).toEqual({ outcome: 'unknown' });
  });

  it.each([
    ['an error', 'AA1 1AA', 'it answered with status 500'],
    ['something that is not JSON', 'AA1 1AB', 'its answer cannot be understood'],
    ['other JSON', 'AA1 1AC', 'its answer cannot be understood'],
    ['nothing for a long time', 'AA1 1AD', 'it did not answer in time'],
    ['a connection that is cut', 'AA1 1AE', 'it cannot be reached'],
    ['far too much', 'AA1 1AF', 'its answer cannot be understood'],
    ['a redirect', 'AA1 1AG', 'it cannot be reached'],
  ])(
    'and the service fails with %s, which is said without the postcode',
    async (_, code, reason) => {
      expect(await lookUp(code)).toEqual({ outcome: 'failed', reason });
    },
  );

  it('and nobody listens', async () => {
    const nobody = postcodeService('http://127.0.0.1:1', 300);
    expect(await nobody('BS1 5TR')).toEqual({ outcome: 'failed', reason: 'it cannot be reached' });
  });
});

describe('a postcode is told', () => {
  it.each([
    ['bs15tr', 'BS1 5TR'],
    [' BS1  5TR ', 'BS1 5TR'],
    ['m11ae', 'M1 1AE'],
    ['EC1A 1BB', 'EC1A 1BB'],
    ['York', null],
    ['E06000023', null],
    ['BS1', null],
  ])('%s as %s', (text, postcode) => {
    expect(readPostcode(text)).toBe(postcode);
  });
});
