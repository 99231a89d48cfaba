// Pages that the explorer keeps: sent again as they were, until the API answers from another dataset.
import { catalogue } from '@oflog/metrics-core';
import { buildSnapshot, openSnapshot } from '@oflog/store';
import { temporaryDataset } from '@oflog/store/testing';
import { execFile } from 'node:child_process';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { serveSnapshot, type Site } from './site';

const run = promisify(execFile);
const writeDownloads = path.resolve(import.meta.dirname, '../packages/api/dist/write-downloads.js');

type Dataset = Awaited<ReturnType<typeof temporaryDataset>>;

let before: Dataset;
let after: Dataset;
let site: Site;
let address: string;

beforeAll(async () => {
  [before, after] = [await temporaryDataset(catalogue, 1), await temporaryDataset(catalogue, 2)];
  await buildSnapshot({ ...before, catalogue });
  const snapshot = await openSnapshot(before);
  const place = snapshot.authorities.all.find(({ to, type }) => to === null && type === 'unitary');
  await snapshot.close();
  site = await serveSnapshot(before.snapshotDir);
  address = `${site.explorer}/authorities/${place?.slug ?? ''}`;
  await untilAnswered();
});

afterAll(async () => {
  await site.stop();
  await before.remove();
  await after.remove();
});

describe('a page that is asked for again', () => {
  it('has the same bytes under the same tag, in each compression, and none for who has them', async () => {
    const plain = await ask({ 'accept-encoding': 'identity' });
    const small = await ask({ 'accept-encoding': 'br' });
    expect(small.text).toBe(plain.text);
    expect(small.tag).not.toBe(plain.tag);
    expect((await ask({ 'accept-encoding': 'br' })).tag).toBe(small.tag);
    expect(small.headers.get('vary')).toContain('accept-encoding');
    expect(small.headers.get('cache-control')).toMatch(/^public, max-age=\d+/);
    const held = await ask({ 'accept-encoding': 'br', 'if-none-match': small.tag });
    expect([held.status, held.text]).toEqual([304, '']);
    expect(held.headers.get('content-security-policy')).toBe(
      small.headers.get('content-security-policy'),
    );
  });

  it('is not made again: the API is not asked for its figures', async () => {
    await ask();
    const asked = await figuresAsked();
    expect(asked).toBeGreaterThan(0);
    for (let times = 0; times < 5; times += 1) await ask();
    expect(await figuresAsked()).toBe(asked);
  });

  it('is another one where anything in its address is', async () => {
    const [today, earlier] = [await ask(), await ask({}, '?asOf=2015-01-01')];
    expect(earlier.text).not.toBe(today.text);
    expect((await ask()).text).toBe(today.text);
  });

  it('is not kept while it says that files to download are being written', async () => {
    const data = () => fetch(`${site.explorer}/data`);
    const early = await data();
    expect(early.headers.get('cache-control')).toBe('no-store');
    expect(await early.text()).toContain('The files are being written');
    await run(process.execPath, [writeDownloads], {
      env: { ...process.env, SNAPSHOT_DIR: before.snapshotDir },
    });
    const written = await data();
    expect(written.headers.get('cache-control')).toMatch(/^public/);
    expect(await written.text()).toMatch(/href="[^"]+\.zip"/);
  });

  it('is not kept where it does not exist', async () => {
    const missing = await ask({}, '-no-such-place');
    expect(missing.status).toBe(404);
    expect(missing.headers.get('cache-control')).toBe('no-store');
    expect(missing.headers.has('etag')).toBe(false);
  });

  it('is that of a new dataset a second after the API answers from it', async () => {
    const old = await ask();
    const replaced = await datasetOfApi();
    await buildSnapshot({ ...after, snapshotDir: before.snapshotDir, catalogue });
    while ((await datasetOfApi()) === replaced) await delay(20);
    await delay(1_050);
    const now = await ask();
    expect(now.tag).not.toBe(old.tag);
    expect(now.text).not.toBe(old.text);
  });
});

async function ask(headers: Record<string, string> = {}, more = '') {
  const response = await fetch(`${address}${more}`, { headers });
  return {
    status: response.status,
    headers: response.headers,
    tag: response.headers.get('etag') ?? '',
    text: await response.text(),
  };
}

async function datasetOfApi(): Promise<string> {
  const { dataset } = (await (await fetch(`${site.api}/readyz`)).json()) as { dataset: string };
  return dataset;
}

/** How many answers with figures the API has given. */
async function figuresAsked(): Promise<number> {
  const metrics = await (await fetch(`${site.api}/metrics`)).text();
  const counts = metrics.matchAll(
    /^http_server_request_duration_seconds_count\{.*http_route="\/v1\/(?:comparisons|observations)".*\} (\d+)$/gm,
  );
  return [...counts].reduce((sum, [, count]) => sum + Number(count), 0);
}

/** The first pages of a process may be made while it does not know yet what the API answers from. */
async function untilAnswered(): Promise<void> {
  expect((await ask()).status).toBe(200);
}
