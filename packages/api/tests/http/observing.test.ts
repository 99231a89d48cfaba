// What the API tells its operators: probes, metrics, the log, and how it stops.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

import { catalogue as wholeCatalogue } from '@oflog/metrics-core';
import { smallCatalogue } from '@oflog/store/testing';
import { afterEach, beforeEach, expect, it } from 'vitest';

import { serveGenerated, type ServedDataset } from '../served';
import { exchange } from './exchange';

const catalogue = smallCatalogue(wholeCatalogue);
let served: ServedDataset;
beforeEach(async () => {
  served = await serveGenerated(catalogue, 24);
});
afterEach(() => served.close());

const [first] = catalogue.metrics;
const figures = `/v1/observations?metric=${first!.id}&authority=E06000001`;

it('/metrics counts requests by method, route and status, as OpenTelemetry names them', async () => {
  for (let round = 0; round < 3; round += 1) await served.get(figures);
  await served.ask('/v1/metrics/nothing');
  const { headers, body } = await exchange(served.origin, '/metrics');
  expect(headers['content-type']).toBe(
    'application/openmetrics-text; version=1.0.0; charset=utf-8',
  );
  const count = (labels: string) =>
    new RegExp(`^http_server_request_duration_seconds_count{${labels}} (\\d+)$`, 'm').exec(
      body.toString(),
    )?.[1];
  const of = (route: string, status: number, kept: boolean) =>
    `http_request_method="GET",http_route="${route}",http_response_status_code="${status}",kept="${kept}"`;
  expect(count(of('/v1/observations', 200, false))).toBe('1');
  expect(count(of('/v1/observations', 200, true))).toBe('2');
  expect(count(of('/v1/metrics/:id', 404, false))).toBe('1');
  expect(body.toString().trimEnd().endsWith('# EOF')).toBe(true);
});

it('while an answer is on its way, stopping turns /readyz, ends the connections and lets it end', async () => {
  const { app, origin } = served;
  expect((await exchange(origin, '/readyz')).status).toBe(200);
  const whole = served.get('/v1/observations') as Promise<{
    data: unknown[];
    meta: { count: number };
  }>;
  await delay(20);
  const closed = app.close();
  const { status, headers, body } = await exchange(origin, '/readyz');
  expect([status, headers.connection]).toEqual([503, 'close']);
  expect(JSON.parse(body.toString())).toMatchObject({ code: 'stopping', status: 503 });
  const { data, meta } = await whole;
  expect(data).toHaveLength(meta.count);
  await closed;
  await expect(exchange(origin, '/readyz')).rejects.toThrow('ECONNREFUSED');
});

it('the log has a line for each request, without the address, the query or the client', async () => {
  const program = path.resolve(import.meta.dirname, '../../dist/server.js');
  const port = String(20_000 + (process.pid % 20_000));
  const child = spawn(process.execPath, [program], {
    env: {
      ...process.env,
      ...{ API_PORT: port, SNAPSHOT_DIR: served.temporary.snapshotDir, LOG_LEVEL: 'info' },
    },
  });
  let said = '';
  child.stdout.on('data', (text: Buffer) => (said += text.toString()));
  const origin = `http://127.0.0.1:${port}`;
  const isReady = () =>
    exchange(origin, '/readyz').then(
      ({ status }) => status,
      () => 0,
    );
  await expect.poll(isReady, { timeout: 30_000 }).toBe(200);
  const asked = await exchange(origin, '/v1/authorities?q=secret+street', {
    headers: { 'x-forwarded-for': '192.0.2.77', 'user-agent': 'somebody' },
  });
  child.kill('SIGTERM');
  await once(child, 'exit');

  const lines = said
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(lines.find(({ reqId }) => reqId === asked.headers['x-request-id'])).toMatchObject({
    ...{ msg: 'answered', method: 'GET', route: '/v1/authorities', status: 200 },
    ...{ milliseconds: expect.any(Number) as number, bytes: expect.any(Number) as number },
  });
  for (const personal of ['secret', '192.0.2.77', '127.0.0.1:', 'somebody', '?q=']) {
    expect(said.replace(/"Server listening[^"]*"/g, '')).not.toContain(personal);
  }
});
