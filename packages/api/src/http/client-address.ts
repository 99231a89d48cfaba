// Whose requests are counted together: one address, as far as declared proxies can be believed.
import type { IncomingMessage } from 'node:http';

import proxyAddr from '@fastify/proxy-addr';

/** Null for a declared proxy that asks for itself: one of our own servers, such as the explorer. */
export type ClientOf = (request: IncomingMessage) => string | null;

/** Proxies are addresses, ranges (10.0.0.0/8), or `loopback`, `linklocal`, `uniquelocal`. */
export function clientsBehind(proxies: readonly string[]): ClientOf {
  const isProxy = proxyAddr.compile([...proxies]);
  const anyProxy = proxies.length > 0;
  return (request) => {
    const peer = request.socket.remoteAddress ?? '';
    if (!anyProxy || !isProxy(peer, 0)) return network(peer);
    if (request.headers['x-forwarded-for'] === undefined) return null;
    return network(proxyAddr(request, isProxy));
  };
}

/** One household or machine has a whole /64 of IPv6 addresses; IPv4 ones stand alone. */
function network(address: string): string {
  if (!address.includes(':') || address.startsWith('::ffff:')) return address;
  const [head = '', tail = ''] = address.split('::');
  const before = head === '' ? [] : head.split(':');
  const after = tail === '' ? [] : tail.split(':');
  const groups = address.includes('::')
    ? [...before, ...Array<string>(8 - before.length - after.length).fill('0'), ...after]
    : before;
  return groups.slice(0, 4).join(':');
}
