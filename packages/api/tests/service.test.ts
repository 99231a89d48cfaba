// The server as a whole: a new snapshot while it runs, its settings, its start and its end.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

import { catalogue as wholeCatalogue } from '@oflog/metrics-core';
import { buildSnapshot } from '@oflog/store';
import { smallCatalogue } from '@oflog/store/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { serveGenerated, type ServedDataset } from './served';

const catalogue = smallCatalogue(wholeCatalogue);

let served: ServedDataset;
beforeEach(async () => {
  served = await serveGenerated(catalogue, 8);
});
afterEach(() => served.close());

async function definitionsServed(): Promise<string> {
  return ((await served.get('/healthz')) as { definitions: string }).definitions;
}

describe('a new snapshot', () => {
  const next = { ...catalogue, version: '99.0.0' };

  it('is picked up without a restart', async () => {
    expect(await definitionsServed()).toBe(catalogue.version);
    await buildSnapshot({ ...served.temporary, catalogue: next });
    await expect.poll(definitionsServed, { timeout: 5_000 }).toBe('99.0.0');
  });

  it('does not disturb an answer that is on its way', async () => {
    const whole = served.get('/v1/observations') as Promise<{ meta: { definitions: string } }>;
    await buildSnapshot({ ...served.temporary, catalogue: next });
    await expect.poll(definitionsServed, { timeout: 5_000 }).toBe('99.0.0');
    expect((await whole).meta.definitions).toBe(catalogue.version);
  });
});

describe('the server as a program', () => {
  const program = path.resolve(import.meta.dirname, '../dist/server.js');

  function start(env: Record<string, string>): ChildProcess & { said: () => string } {
    const child = spawn(process.execPath, [program], { env: { ...process.env, ...env } });
    let said = '';
    child.stdout.on('data', (text: Buffer) => (said += text.toString()));
    child.stderr.on('data', (text: Buffer) => (said += text.toString()));
    return Object.assign(child, { said: () => said });
  }

  it('answers at its port, and ends by itself when it is told to', async () => {
    const port = await freePort();
    const { snapshotDir } = served.temporary;
    const child = start({ API_PORT: String(port), SNAPSHOT_DIR: snapshotDir, LOG_LEVEL: 'warn' });
    const address = `http://127.0.0.1:${port}`;
    await expect
      .poll(
        () =>
          fetch(`${address}/healthz`).then(
            ({ status }) => status,
            () => 0,
          ),
        {
          timeout: 20_000,
        },
      )
      .toBe(200);
    const metrics = (await (await fetch(`${address}/v1/metrics`)).json()) as { data: unknown[] };
    expect(metrics.data).toHaveLength(catalogue.metrics.length);
    child.kill('SIGTERM');
    const ended = await Promise.race([once(child, 'exit'), delay(10_000, ['late'])]);
    expect(ended).toEqual([0, null]);
    expect(child.said()).toBe('');
  });

  it('names every fault of its settings at once, and does not start', async () => {
    const child = start({ API_PORT: '70000', LOG_LEVEL: 'loud' });
    const [code] = (await once(child, 'exit')) as [number];
    expect(code).toBe(1);
    expect(child.said()).toContain('API_PORT is "70000": expected a whole number from 0 to 65535.');
    expect(child.said()).toContain('LOG_LEVEL is "loud": expected one of fatal, error, warn');
  });

  it('names a port that is in use, and the variable to set', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const port = String((other.address() as AddressInfo).port);
    const { snapshotDir } = served.temporary;
    const child = start({ API_PORT: port, SNAPSHOT_DIR: snapshotDir, LOG_LEVEL: 'silent' });
    const [code] = (await once(child, 'exit')) as [number];
    other.close();
    expect(code).toBe(1);
    expect(child.said()).toBe(
      `Port ${port} is in use by another program. Stop that program, or set API_PORT to another port.\n`,
    );
  });

  it('says how to make a snapshot where there is none', async () => {
    const child = start({ API_PORT: '0', SNAPSHOT_DIR: '/no/such/folder' });
    const [code] = (await once(child, 'exit')) as [number];
    expect(code).toBe(1);
    expect(child.said()).toContain('There is no snapshot in /no/such/folder. Make one with');
  });
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}
