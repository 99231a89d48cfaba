// Which addresses a download may be led to. A server that we ask may answer with any address; it
// must not make this program ask machines of the network it runs in, or give up encryption.
import { lookup as systemLookup } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';

import ipaddr from 'ipaddr.js';

import { unsafeAddress } from './fetch-error';

/** The next address, or a FetchError where `start` must not lead there. */
export function nextAddress(address: string, from: URL, start: URL): URL {
  if (!URL.canParse(address, from.href)) {
    throw unsafeAddress(`a redirect to "${address}"`, 'an address');
  }
  const next = new URL(address, from);
  checkAddress(next, start);
  if (from.protocol === 'https:' && next.protocol !== 'https:') {
    throw unsafeAddress(`a redirect from ${from.href} to ${next.href}`, 'an https address');
  }
  return next;
}

/** Throws unless this program may ask the address, having begun at `start`. */
export function checkAddress(address: URL, start: URL): void {
  if (!['http:', 'https:'].includes(address.protocol)) {
    throw unsafeAddress(address.href, 'an http or https address');
  }
  if (address.username !== '' || address.password !== '') {
    throw unsafeAddress(`a name or password in the address of ${address.host}`, 'none');
  }
  if (isPrivate(address) && !isPrivate(start)) {
    throw unsafeAddress(`${address.href}, an address of a private network`, 'a public address');
  }
}

/** Whether the address names this machine or one of a private network. */
export function isPrivate({ hostname }: URL): boolean {
  const host = hostname.replace(/^\[|\]$/g, '');
  return isIP(host) === 0 ? /(^|\.)localhost\.?$/i.test(host) : !isPublic(host);
}

/** Looks names up, and fails where one leads to a private network. */
export function publicLookup(lookup: LookupFunction = systemLookup): LookupFunction {
  return (hostname, options, answer) => {
    lookup(hostname, options, (error, found, family) => {
      if (error !== null) {
        answer(error, []);
        return;
      }
      const addresses = typeof found === 'string' ? [found] : found.map(({ address }) => address);
      const bad = addresses.find((address) => !isPublic(address));
      if (bad === undefined) answer(null, found, family);
      else answer(unsafeAddress(`${hostname}, which leads to ${bad}`, 'a public address'), []);
    });
  };
}

function isPublic(address: string): boolean {
  const parsed = ipaddr.parse(address);
  // An IPv4 address written as IPv6 leads to the same machine.
  const meant =
    'isIPv4MappedAddress' in parsed && parsed.isIPv4MappedAddress()
      ? parsed.toIPv4Address()
      : parsed;
  return meant.range() === 'unicast';
}
