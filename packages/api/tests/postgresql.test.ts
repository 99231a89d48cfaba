// The API on PostgreSQL: several processes over one database, as many machines would run it.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';

import { catalogue as wholeCatalogue } from '@oflog/metrics-core';
import { buildSnapshot } from '@oflog/store';
import { startPostgresql, type PostgresqlServer } from '@oflog/store/postgresql-server';
import { smallCatalogue, temporaryDataset, type TemporaryDataset } from '@oflog/store/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { buildServer } from '../src';
import { asking } from './served';

const catalogue = smallCatalogue(wholeCatalogue);
const metric = catalogue.metrics[0]!.id;
const [model] = catalogue.neighbourModels;

let postgresql: PostgresqlServer;
let temporary: TemporaryDataset;
let databaseUrl: string;
beforeAll(async () => {
  postgresql = await startPostgresql({ fsync: 'off' });
  temporary = await temporaryDataset(catalogue, 21);
  databaseUrl = await postgresql.createDatabase('explorer');
  await load(catalogue.version);
});
afterAll(async () => {
  await temporary.remove();
  await postgresql.stop();
});

/** Makes the dataset with definitions of this version the one to be read. */
async function load(version: string): Promise<void> {
  await buildSnapshot({ ...temporary, databaseUrl, catalogue: { ...catalogue, version } });
}

it('every resource is byte for byte what it is from a file', async () => {
  await using fromFile = await serve({ snapshotDir: temporary.snapshotDir });
  await using fromDatabase = await serve({ snapshotDir: '/no/such/folder', databaseUrl });
  const { slug } = temporary.dataset.register.authorities[3]!;
  const addresses = [
    '/v1/authorities',
    `/v1/authorities/${slug}`,
    `/v1/authorities/${slug}/neighbours?model=${model?.id ?? ''}`,
    '/v1/observations',
    '/v1/observations?period=latest&asOf=2020-06-30',
    `/v1/observations?metric=${metric}&authority=${slug}`,
    `/v1/comparisons?metric=${metric}&authority=${slug}`,
    `/v1/comparisons?metric=${metric}&period=latest&group=england&group=neighbours`,
    '/v1/releases',
    '/v1/metrics',
    '/v1/observations?metric=no-such-metric',
  ];
  for (const address of addresses) {
    const [expected, found] = await Promise.all([fromFile.ask(address), fromDatabase.ask(address)]);
    expect(found.status, address).toBe(expected.status);
    expect(found.body, address).toEqual(expected.body);
    expect(found.headers.etag, address).toBe(expected.headers.etag);
  }
});

describe('two processes over one database', () => {
  it('turn to a new dataset while they answer, and no request fails', async () => {
    const servers = await Promise.all([start(), start()]);
    const over = new AbortController();
    const asked = servers.map((server) => askUntil(server.origin, over.signal));
    try {
      await load('99.0.0');
      for (const { origin } of servers) {
        await expect.poll(() => versionAt(origin), { timeout: 20_000 }).toBe('99.0.0');
      }
    } finally {
      over.abort();
    }
    for (const versions of await Promise.all(asked)) {
      expect(versions.length).toBeGreaterThan(10);
      expect([...new Set(versions)]).toEqual([catalogue.version, '99.0.0']);
      // From the first answer of the new dataset on, none is of the old.
      expect(versions.slice(versions.indexOf('99.0.0'))).not.toContain(catalogue.version);
    }
    for (const { child } of servers) {
      child.kill('SIGTERM');
      expect(await once(child, 'exit')).toEqual([0, null]);
    }
  });
});

describe('a database that cannot be used', () => {
  const secret = 'do-not-show';

  it('is named when the server starts, without its password', async () => {
    const faulty = run({ DATABASE_URL: `mysql://reader:${secret}@db.example/explorer` });
    const unreachable = run({ DATABASE_URL: `postgresql://reader:${secret}@127.0.0.1:9/explorer` });
    await Promise.all([once(faulty.child, 'exit'), once(unreachable.child, 'exit')]);
    expect(faulty.said()).toContain(
      'DATABASE_URL cannot be used: it begins with "mysql:": expected an address such as',
    );
    expect(unreachable.said()).toMatch(
      /The database at 127\.0\.0\.1:9\/explorer cannot be reached: .*ECONNREFUSED/,
    );
    expect(faulty.said() + unreachable.said()).not.toContain(secret);
    expect([faulty.child.exitCode, unreachable.child.exitCode]).toEqual([1, 1]);
  });

  it('without a snapshot says how to load one', async () => {
    const empty = await postgresql.createDatabase('empty');
    const { child, said } = run({ DATABASE_URL: empty });
    await once(child, 'exit');
    expect(said()).toContain('There is no snapshot in the database 127.0.0.1:');
    expect(said()).toContain('and DATABASE_URL set.');
  });

  it('that goes away is a problem of status 503, and what was asked before is still answered', async () => {
    const other = await startPostgresql({ fsync: 'off' });
    const gone = await other.createDatabase('gone');
    await buildSnapshot({ ...temporary, databaseUrl: gone, catalogue });
    await using served = await serve({ snapshotDir: '/no/such/folder', databaseUrl: gone });
    const kept = `/v1/observations?metric=${metric}`;
    expect((await served.ask(kept)).status).toBe(200);
    await other.stop();
    const fault = await served.ask(`/v1/comparisons?metric=${metric}`);
    expect(fault.status).toBe(503);
    expect(fault.headers['cache-control']).toBe('no-store');
    expect(JSON.stringify(fault.body)).toContain('database-unavailable');
    expect((await served.ask(kept)).status).toBe(200);
  });
});

async function serve(place: { snapshotDir: string; databaseUrl?: string }) {
  const app = await buildServer(place);
  return { ...(await asking(app)), [Symbol.asyncDispose]: () => app.close() };
}

interface Running {
  child: ChildProcess;
  origin: string;
}

/** Runs the built server until its end. */
function run(env: Record<string, string>): { child: ChildProcess; said: () => string } {
  const program = path.resolve(import.meta.dirname, '../dist/server.js');
  const child = spawn(process.execPath, [program], {
    env: { ...process.env, API_PORT: '0', SNAPSHOT_DIR: '/no/such/folder', ...env },
  });
  let said = '';
  child.stdout.on('data', (text: Buffer) => (said += text.toString()));
  child.stderr.on('data', (text: Buffer) => (said += text.toString()));
  return { child, said: () => said };
}

async function start(): Promise<Running> {
  const port = String(await freePort());
  const { child, said } = run({
    API_PORT: port,
    DATABASE_URL: databaseUrl,
    LOG_LEVEL: 'warn',
    RATE_LIMIT: 'off',
  });
  const origin = `http://127.0.0.1:${port}`;
  const isUp = () => versionAt(origin).then(Boolean, () => false);
  await expect.poll(isUp, { timeout: 30_000, message: said() }).toBe(true);
  return { child, origin };
}

async function versionAt(origin: string): Promise<string> {
  const answer = await fetch(`${origin}/healthz`);
  return ((await answer.json()) as { definitions: string }).definitions;
}

/** Asks for one thing after another; gives the definitions' version in each answer, all of them 200. */
async function askUntil(origin: string, over: AbortSignal): Promise<string[]> {
  const versions: string[] = [];
  const codes = temporary.dataset.register.authorities.map(({ code }) => code);
  for (let count = 0; !over.aborted; count += 1) {
    const authority = codes[count % codes.length] ?? '';
    const answer = await fetch(`${origin}/v1/observations?metric=${metric}&authority=${authority}`);
    const { meta } = (await answer.json()) as { meta: { definitions: string } };
    expect(answer.status).toBe(200);
    versions.push(meta.definitions);
  }
  return versions;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}
