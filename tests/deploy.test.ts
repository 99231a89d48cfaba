// docs/how-to/deploy.md as an operator follows it: its commands run here as plain processes with a real
// PostgreSQL. Containers are not started: whether the image is built and composed is checked as text alone.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as delay } from 'node:timers/promises';

import { startPostgresql, type PostgresqlServer } from '@oflog/store/postgresql-server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';

import { resolvePort } from '../scripts/serving/ports.ts';
import { filesMatching, readText, root } from './repository';

interface Compose {
  services: Record<string, { command?: string[]; environment?: Record<string, unknown> }>;
}

const document = readText('docs/how-to/deploy.md');
const dockerfile = readText('Dockerfile');
const { services } = parse(readText('compose.yaml'), { merge: true }) as Compose;

/** The lines of the blocks to type under a heading. */
function commandsUnder(heading: string): string[] {
  const [, section = ''] = document.split(`\n## ${heading}\n`);
  const [own = ''] = section.split('\n## ');
  return [...own.matchAll(/^```sh\n(.*?)^```/gms)].flatMap(([, block = '']) =>
    block.trim().split('\n'),
  );
}

const commands = commandsUnder('Two processes');
const programs = commands.filter((command) => command.startsWith('node '));

describe('the commands of the document', () => {
  it('build the image', () => {
    const builds = commands.filter((command) => !command.startsWith('node '));
    const runs = [...dockerfile.matchAll(/^RUN (npm|npx pnpm) (.*)$/gm)].map(
      ([, tool = '', rest = '']) => `${tool} ${rest}`,
    );
    expect(runs).toEqual(builds);
  });

  it('are those that the containers run', () => {
    const ran = Object.values(services).flatMap(({ command = [] }) =>
      command.length === 0 ? [] : [command.join(' ')],
    );
    expect(ran).toEqual(programs);
    const [, first = ''] = /^CMD (\[.*\])$/m.exec(dockerfile) ?? [];
    expect(programs).toContain((JSON.parse(first) as string[]).join(' '));
  });
});

describe('the image', () => {
  it('has every file that a package says it consists of, but for documents', () => {
    for (const name of ['metrics-core', 'store', 'api', 'api-client']) {
      const { files } = JSON.parse(readText(`packages/${name}/package.json`)) as {
        files: string[];
      };
      for (const file of files.filter((one) => !one.endsWith('.md'))) {
        const [folder = ''] = file.split('/');
        expect(dockerfile).toContain(`/app/packages/${name}/${folder} packages/${name}/${folder}`);
      }
    }
  });

  it('is not run by root, and has no programs of the build', () => {
    const last = dockerfile.slice(dockerfile.lastIndexOf('\nFROM '));
    expect(last).toMatch(/^USER node$/m);
    expect(last).not.toMatch(/^RUN (npm|npx)/m);
    expect(dockerfile).toContain('install --prod --frozen-lockfile');
  });
});

describe('the table of variables', () => {
  const rows = [...document.matchAll(/^\| `([A-Z_]+)` +\|/gm)].map(([, name = '']) => name);

  it('has every variable that a program reads, and no other', () => {
    const read = new Set(variablesRead());
    expect(rows.toSorted()).toEqual([...read].toSorted());
  });

  it('has every variable that the containers are given', () => {
    const ours = Object.entries(services).filter(([name]) => name !== 'database');
    const given = ours.flatMap(([, { environment = {} }]) => Object.keys(environment));
    expect(given.filter((name) => !rows.includes(name))).toEqual([]);
  });
});

describe('the commands, run one after another', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'deploy-'));
  let database: PostgresqlServer;
  let env: NodeJS.ProcessEnv;

  beforeAll(async () => {
    database = await startPostgresql();
    const [port, apiPort] = [await resolvePort(host, 0), await resolvePort(host, 0)];
    env = {
      PATH: process.env.PATH,
      DATABASE_URL: await database.createDatabase('deploy'),
      SNAPSHOT_DIR: folder,
      HOST: host,
      PORT: String(port),
      API_PORT: String(apiPort),
      API_URL: `http://${host}:${apiPort}`,
      PUBLIC_URL: 'https://explorer.example',
      TRUSTED_PROXIES: 'loopback',
    };
  });
  afterAll(async () => {
    await database.stop();
    rmSync(folder, { recursive: true });
  });

  it('serve pages of the dataset from PostgreSQL, and stop when they are told to', async () => {
    const [snapshot = '', downloads = '', api = '', explorer = ''] = programs;
    expect(await ended(start(snapshot))).toBe(0);
    expect(await ended(start(downloads))).toBe(0);
    const running = [start(api), start(explorer)];
    const logs = running.map(({ stdout }) => text(stdout ?? process.stdin));
    try {
      const site = `http://${host}:${env.PORT ?? ''}`;
      await until(`${env.API_URL ?? ''}/readyz`);
      await until(`${site}/healthz`);
      const page = await fetch(`${site}/authorities/kent/finance`);
      expect(page.status).toBe(200);
      expect(await page.text()).toContain(
        '<link rel="canonical" href="https://explorer.example/authorities/kent/finance"',
      );
      const list = (await (await fetch(`${site}/v1/downloads`)).json()) as { data: unknown[] };
      expect(list.data).toHaveLength(1);
    } finally {
      for (const process of running) process.kill('SIGTERM');
    }
    expect(await Promise.all(running.map(ended))).toEqual([0, 0]);
    for (const log of await Promise.all(logs)) {
      expect(log).toContain('"msg":"answered"');
      expect(log).not.toContain('127.0.0.1"');
    }
  });

  it('name every fault in their variables at once', async () => {
    const [, , api = '', explorer = ''] = programs;
    const faults = { LOG_LEVEL: 'loud', PORT: 'x', API_PORT: 'y', PUBLIC_URL: 'here' };
    const said = await Promise.all(
      [api, explorer].map(async (program) => {
        const child = start(program, faults);
        const [told, code] = [text(child.stderr ?? process.stdin), ended(child)];
        expect(await code).toBe(1);
        return told;
      }),
    );
    expect(said[0]).toMatch(/API_PORT is "y"/);
    expect(said[0]).toMatch(/LOG_LEVEL is "loud"/);
    expect(said[1]).toMatch(/PORT is "x"/);
    expect(said[1]).toMatch(/LOG_LEVEL is "loud"/);
    expect(said[1]).toMatch(/PUBLIC_URL is "here"/);
  });

  function start(command: string, more: NodeJS.ProcessEnv = {}): ChildProcess {
    const [, ...argv] = command.split(' ');
    return spawn(process.execPath, argv, {
      cwd: root,
      env: { ...env, ...more },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  }
});

const host = '127.0.0.1';

async function ended(child: ChildProcess): Promise<number | null> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  return child.exitCode;
}

async function until(address: string): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    const response = await fetch(address).catch(() => null);
    await response?.arrayBuffer();
    if (response?.ok === true) return;
    await delay(100);
  }
  throw new Error(`${address} did not answer.`);
}

/** Names in the declarations of settings, and in an environment elsewhere. */
function variablesRead(): string[] {
  const declared = ['packages/api/src/settings.ts', 'packages/explorer-web/src/env.ts'].flatMap(
    (file) => [...readText(file).matchAll(/^ {2}([A-Z_]+): /gm)].map(([, name = '']) => name),
  );
  const sources = filesMatching('packages/*/src/**/*.ts', 'scripts/serving/*.ts').filter(
    (file) => !/\.test\.ts$|\/testing\//.test(file),
  );
  const used = sources.flatMap((file) =>
    [...readText(file).matchAll(/\benv\.([A-Z_]+)/g)].map(([, name = '']) => name),
  );
  return [...declared, ...used].filter((name) => !ofTheShell.has(name));
}

/** Set by whoever runs a program, not by whoever configures it; ORIGIN is another name of PUBLIC_URL. */
const ofTheShell = new Set(['INIT_CWD', 'NO_COLOR', 'ORIGIN']);
