// Headers of every answer, errors among them: any web page may read it, none may run or frame it.

export const standingHeaders = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': '*',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'cross-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
} as const;

export const allowedMethods = 'GET, HEAD, OPTIONS';

/** What a browser asks before a page may send a header such as If-None-Match or Range. */
export const preflightHeaders = {
  'access-control-allow-methods': allowedMethods,
  'access-control-allow-headers': '*',
  'access-control-max-age': '86400',
  allow: allowedMethods,
} as const;
