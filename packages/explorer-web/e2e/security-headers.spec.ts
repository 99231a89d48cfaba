// Headers that keep browsers strict stand on every answer, whatever is asked for and however it ends.
import { expect, test, type APIResponse } from '@playwright/test';

import { explorerWithoutApi } from './explorer-without-api';

/** `none` of them may be missing, nor say that inline styles or scripts are allowed. */
function isStrict(response: APIResponse, address: string, { https = false } = {}): void {
  const headers = response.headers();
  expect(headers['x-content-type-options'], address).toBe('nosniff');
  expect(headers['content-security-policy'], address).toMatch(/default-src 'none'/);
  expect(headers['content-security-policy'], address).toMatch(/frame-ancestors /);
  expect(headers['content-security-policy'], address).not.toMatch(/unsafe|\*(?!\.)|data:/);
  expect(headers['referrer-policy'], address).toMatch(/^(strict-origin-when-cross|no-referrer)/);
  expect(headers['permissions-policy'], address).toContain('geolocation=()');
  expect(headers['cross-origin-opener-policy'], address).toBe('same-origin');
  // Over plain HTTP nobody can be held to HTTPS.
  expect('strict-transport-security' in headers, address).toBe(https);
  expect(headers['set-cookie'], address).toBeUndefined();
  expect(headers['x-powered-by'], address).toBeUndefined();
}

const answers: Record<string, number> = {
  '/': 200,
  '/authorities/kent': 200,
  '/authorities/kent/finance?view=trend': 200,
  '/search?q=kent': 200,
  '/favicon.svg': 200,
  '/robots.txt': 200,
  '/sitemap.xml': 200,
  '/changes.atom': 200,
  '/healthz': 200,
  '/openapi.json': 200,
  '/docs': 200,
  '/v1/policy-areas': 200,
  '/v1/calendar.ics': 200,
  '/authorities/E10000016': 308,
  '/compare?metric=&with=': 303,
  '/no-such-page': 404,
  '/authorities/nobody': 404,
  '/_app/immutable/nothing.js': 404,
  '/v1/metrics/nothing': 404,
  '/v1/metrics?nothing=1': 400,
  '/%E0%A4%A': 400,
};

test('pages, files, feeds, data, redirects and errors carry every header', async ({ request }) => {
  for (const [address, status] of Object.entries(answers)) {
    const response = await request.get(address, { maxRedirects: 0 });
    expect(response.status(), address).toBe(status);
    isStrict(response, address);
  }
});

test('so do stylesheets, answers without a body and refusals', async ({ page, request }) => {
  await page.goto('/');
  const sheet = await page.locator('link[rel="stylesheet"]').first().getAttribute('href');
  const style = await request.get(new URL(sheet ?? '', page.url()).href);
  expect(style.headers()['content-type']).toContain('text/css');
  isStrict(style, 'the stylesheet');

  const tag = (await request.get('/about')).headers().etag ?? '';
  const held = await request.get('/about', { headers: { 'if-none-match': tag } });
  expect(held.status()).toBe(304);
  isStrict(held, 'what is held already');
  isStrict(await request.head('/about'), 'a HEAD');
  const refused = await request.post('/about', { form: { a: 'b' } });
  expect(refused.status()).toBeGreaterThanOrEqual(400);
  isStrict(refused, 'a POST');
});

test('and while the API is away, behind HTTPS', async ({ request }) => {
  using explorer = await explorerWithoutApi({ PUBLIC_URL: 'https://figures.example' });
  const away = {
    '/authorities/kent': 503,
    '/v1/metrics': 502,
    '/about': 200,
    '/favicon.svg': 200,
  };
  for (const [address, status] of Object.entries(away)) {
    const response = await request.get(`${explorer.origin}${address}`);
    expect(response.status(), address).toBe(status);
    isStrict(response, address, { https: true });
  }
});
