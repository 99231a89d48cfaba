import { describe, expect, it } from 'vitest';

import { checkAddress, isPrivate, nextAddress, publicLookup } from './allowed-address';

const site = new URL('https://www.gov.uk/statistics');
const thisMachine = new URL('http://127.0.0.1:8080/files');

describe('an address', () => {
  it.each([
    'http://localhost/x',
    'http://files.localhost/x',
    'http://127.0.0.1/x',
    'http://2130706433/x',
    'http://0x7f.1/x',
    'http://0.0.0.0/x',
    'http://10.1.2.3/x',
    'http://172.16.0.1/x',
    'http://192.168.1.1/x',
    'http://169.254.169.254/latest/meta-data',
    'http://100.64.0.1/x',
    'http://[::1]/x',
    'http://[::ffff:127.0.0.1]/x',
    'http://[fe80::1]/x',
    'http://[fd00::1]/x',
  ])('%s is private: only a private one may lead there', (address) => {
    expect(isPrivate(new URL(address))).toBe(true);
    expect(() => checkAddress(new URL(address), site)).toThrow(
      expect.objectContaining({ code: 'FETCH_UNSAFE_ADDRESS', expected: 'a public address' }),
    );
    expect(() => checkAddress(new URL(address), thisMachine)).not.toThrow();
  });

  it.each([
    'https://assets.publishing.service.gov.uk/x',
    'https://8.8.8.8/x',
    'https://[2a00::1]/x',
  ])('%s is public', (address) => {
    expect(isPrivate(new URL(address))).toBe(false);
    expect(() => checkAddress(new URL(address), site)).not.toThrow();
  });

  it('carries no password', () => {
    expect(() => checkAddress(new URL('https://a:b@example.org/x'), site)).toThrow(
      expect.objectContaining({ found: 'a name or password in the address of example.org' }),
    );
  });
});

describe('a redirect', () => {
  it('may be relative, and may lead to another host', () => {
    expect(nextAddress('../media/a.csv', site, site).href).toBe('https://www.gov.uk/media/a.csv');
    expect(nextAddress('https://example.org/a.csv', site, site).host).toBe('example.org');
  });

  it('does not give up encryption', () => {
    expect(() => nextAddress('http://www.gov.uk/a.csv', site, site)).toThrow(
      expect.objectContaining({
        found: 'a redirect from https://www.gov.uk/statistics to http://www.gov.uk/a.csv',
        expected: 'an https address',
      }),
    );
  });

  it('must be an address', () => {
    expect(() => nextAddress('http://', site, site)).toThrow(
      expect.objectContaining({ found: 'a redirect to "http://"' }),
    );
  });
});

describe('looking up a name', () => {
  const leadingTo = (...addresses: string[]) =>
    new Promise<{ error: Error | null; found: unknown }>((settle) => {
      const lookup = publicLookup((_host, _options, answer) => {
        answer(
          null,
          addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
        );
      });
      lookup('files.example', { all: true }, (error, found) => settle({ error, found }));
    });

  it('fails where one of its addresses is private', async () => {
    const { error } = await leadingTo('8.8.8.8', '::ffff:10.0.0.1');
    expect(error).toMatchObject({ found: 'files.example, which leads to ::ffff:10.0.0.1' });
  });

  it('fails where the name has no address', async () => {
    const lookup = publicLookup((_host, _options, answer) => {
      answer(Object.assign(new Error('getaddrinfo ENOTFOUND'), { code: 'ENOTFOUND' }), []);
    });
    const error = await new Promise((settle) => {
      lookup('files.example', { all: true }, settle);
    });
    expect(error).toMatchObject({ code: 'ENOTFOUND' });
  });

  it('gives public addresses as they are', async () => {
    expect(await leadingTo('8.8.8.8')).toEqual({
      error: null,
      found: [{ address: '8.8.8.8', family: 4 }],
    });
  });
});
