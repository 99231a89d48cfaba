// The static export: a sample of authorities and every other page, served by a server that knows files and
// nothing else.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';

import { expect, test } from '@playwright/test';

const command = path.resolve(import.meta.dirname, '../../../scripts/export-static.ts');
const sample = ['kent', 'allerdale'];

/** One export for all tests of this file: it takes some twenty seconds. */
test.describe.configure({ mode: 'serial', timeout: 60_000 });

let folder: string;
let server: Server;
let site: string;

test.beforeAll(async () => {
  test.setTimeout(240_000);
  folder = path.join(await mkdtemp(path.join(tmpdir(), 'static-')), 'site');
  await exportTo(folder);
  server = createServer((request, response) => {
    void fileFor(request.url ?? '').then(({ status, body, type }) =>
      response.writeHead(status, { 'content-type': type }).end(body),
    );
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

test.afterAll(async () => {
  server.close();
  await rm(path.dirname(folder), { recursive: true });
});

test('every link of every page leads to a file, and every page says where it stands', async () => {
  const names = await readdir(folder, { recursive: true });
  const files = new Set(names);
  const pages = names.filter((name) => name.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(200);
  const broken: string[] = [];
  for (const page of pages) {
    const html = await readFile(path.join(folder, page), 'utf8');
    for (const [, value = ''] of html.matchAll(/\s(?:href|src|action)="([^"]*)"/g)) {
      const link = value.replaceAll('&amp;', '&');
      if (!link.startsWith('/')) {
        if (!/^(#|https?:|mailto:)/.test(link)) broken.push(`${page}: ${link}`);
        continue;
      }
      const [target = ''] = link.split('#');
      if (!files.has(`${target.slice(1)}${target.endsWith('/') ? 'index.html' : ''}`)) {
        broken.push(`${page}: ${link}`);
      }
    }
    if (page === '404.html' || page.startsWith('embed/')) continue;
    const own = `${process.env.EXPLORER_URL ?? ''}/${page.replace(/index\.html$/, '')}`;
    if (!html.includes(`<link rel="canonical" href="${own}"`)) broken.push(`${page}: canonical`);
  }
  expect(broken.slice(0, 10)).toEqual([]);
});

test('the sitemap names pages that are there', async () => {
  const sitemap = await readFile(path.join(folder, 'sitemap.xml'), 'utf8');
  const addresses = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, loc = '']) => loc);
  expect(addresses.length).toBeGreaterThan(50);
  for (const address of addresses) {
    expect((await fileFor(new URL(address).pathname)).status, address).toBe(200);
  }
});

for (const javaScriptEnabled of [true, false]) {
  test(`a reader finds a figure ${javaScriptEnabled ? 'with' : 'without'} scripts`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled });
    const page = await context.newPage();
    const failed: string[] = [];
    page.on('requestfailed', (request) => {
      // A page that is left before its icon has come is no failure of the copy.
      if (request.failure()?.errorText !== 'net::ERR_ABORTED') failed.push(request.url());
    });
    page.on('response', (response) => {
      if (response.status() >= 400) failed.push(response.url());
    });
    page.on('pageerror', (error) => failed.push(error.message));
    await page.goto(site);
    await page.getByRole('main').getByRole('searchbox').fill('kén');
    await page.getByRole('main').getByRole('button', { name: 'Search' }).click();
    await expect(page.getByRole('main').getByRole('status')).toHaveText(
      javaScriptEnabled
        ? /^\d+ found for kén\.$/
        : 'Or choose from everything that can be found here.',
    );
    await expect(page.getByRole('link', { name: 'Allerdale', exact: true })).toBeVisible({
      visible: !javaScriptEnabled,
    });
    await page.getByRole('main').getByRole('link', { name: 'Kent', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Kent');
    await page.getByRole('main').getByRole('link', { name: 'Finance' }).first().click();
    await page.getByRole('link', { name: 'Over time' }).first().click();
    await expect(page).toHaveURL(/\/authorities\/kent\/finance\/trend\/$/);
    await expect(page.getByRole('img').first()).toBeVisible();
    const style = await page
      .locator('h1')
      .evaluate((heading) => getComputedStyle(heading).fontSize);
    expect(parseFloat(style)).toBeGreaterThan(24);
    await page.getByRole('link', { name: 'Compare', exact: true }).click();
    await page.getByRole('link', { name: 'What this copy leaves out' }).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('What this copy leaves out');
    expect(failed).toEqual([]);
    await context.close();
  });
}

test('an address that leads nowhere has a page that helps', async ({ page }) => {
  const answer = await page.goto(`${site}/no-such-page`);
  expect(answer?.status()).toBe(404);
  await page.getByRole('main').getByRole('link', { name: 'All metrics' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('All metrics');
});

async function exportTo(out: string): Promise<void> {
  const from = ['--from', process.env.EXPLORER_URL ?? ''];
  const argv = [command, '--out', out, ...from, ...sample.flatMap((slug) => ['--only', slug])];
  const child = spawn(process.execPath, argv, { stdio: ['ignore', 'ignore', 'pipe'] });
  const said = text(child.stderr);
  const [code] = (await once(child, 'exit')) as [number | null];
  expect(code, await said).toBe(0);
}

/** As static hosts answer: a folder by its index, anything else by 404.html. */
async function fileFor(address: string): Promise<{ status: number; body: Buffer; type: string }> {
  const [pathname = ''] = address.split('?');
  const file = `${pathname.slice(1)}${pathname.endsWith('/') ? 'index.html' : ''}`;
  const type = types[path.extname(file)] ?? 'application/octet-stream';
  try {
    return { status: 200, body: await readFile(path.join(folder, file)), type };
  } catch {
    const body = await readFile(path.join(folder, '404.html'));
    return { status: 404, body, type: 'text/html' };
  }
}

const types: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
};
