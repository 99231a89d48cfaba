import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';

import { describe, expect, it } from 'vitest';

import { clientsBehind } from './client-address';

function from(remoteAddress: string, forwardedFor?: string): IncomingMessage {
  const socket = Object.defineProperty(new Socket(), 'remoteAddress', { value: remoteAddress });
  const request = new IncomingMessage(socket);
  if (forwardedFor !== undefined) request.headers['x-forwarded-for'] = forwardedFor;
  return request;
}

describe('without declared proxies', () => {
  const clientOf = clientsBehind([]);

  it('a client is who connects, whatever is claimed', () => {
    expect(clientOf(from('203.0.113.7', '198.51.100.1'))).toBe('203.0.113.7');
  });

  it('an IPv6 client is its network of /64', () => {
    expect(clientOf(from('2001:db8:1:2:3:4:5:6'))).toBe('2001:db8:1:2');
    expect(clientOf(from('2001:db8:1:2::9'))).toBe('2001:db8:1:2');
    expect(clientOf(from('2001:db8::1'))).toBe('2001:db8:0:0');
    expect(clientOf(from('::ffff:203.0.113.7'))).toBe('::ffff:203.0.113.7');
  });
});

describe('behind declared proxies', () => {
  const clientOf = clientsBehind(['loopback', '10.0.0.0/8']);

  it('a client is the last address that no declared proxy has', () => {
    expect(clientOf(from('127.0.0.1', '198.51.100.1'))).toBe('198.51.100.1');
    expect(clientOf(from('127.0.0.1', '192.0.2.1, 198.51.100.1, 10.1.2.3'))).toBe('198.51.100.1');
  });

  it('others are not believed', () => {
    expect(clientOf(from('203.0.113.7', '198.51.100.1'))).toBe('203.0.113.7');
  });

  it('a proxy that asks for itself is one of our own servers', () => {
    expect(clientOf(from('127.0.0.1'))).toBeNull();
  });
});
