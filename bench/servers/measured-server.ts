// A server in a process of its own that tells how much processor time it has used.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

import { resolvePort } from '../../scripts/serving/ports.ts';

interface Usage extends NodeJS.CpuUsage {
  /** In bytes. */
  resident: number;
  /** In kilobytes. */
  peak: number;
}

export interface MeasuredServer extends AsyncDisposable {
  origin: string;
  /** From the start of the process to its first answer at the address asked for. */
  readyMilliseconds: number;
  /** Of all its threads, since it started. */
  cpuMilliseconds(): Promise<number>;
  /** Its memory now and at its largest. */
  memoryMegabytes(): Promise<{ now: number; peak: number }>;
}

const host = '127.0.0.1';
const root = path.resolve(import.meta.dirname, '../..');
const usage = path.join(import.meta.dirname, 'report-usage.ts');
const startMilliseconds = 60_000;

export const scripts = {
  api: path.join(root, 'packages/api/dist/server.js'),
  explorer: path.join(root, 'packages/explorer-web/build/index.js'),
  bare: path.join(import.meta.dirname, 'bare-server.ts'),
  file: path.join(import.meta.dirname, 'file-server.ts'),
  writeDownloads: path.join(root, 'packages/api/dist/write-downloads.js'),
  readyBytes: path.join(import.meta.dirname, 'ready-bytes.ts'),
  template: path.join(import.meta.dirname, 'template-server.ts'),
};

/** Resolves when `readyAt`, a path, is answered. */
export async function startServer(
  script: string,
  env: NodeJS.ProcessEnv = {},
  readyAt = '/healthz',
): Promise<MeasuredServer> {
  const port = String(await resolvePort(host, 0));
  const origin = `http://${host}:${port}`;
  const begun = performance.now();
  const child = fork(script, [], {
    env: { ...process.env, HOST: host, PORT: port, API_PORT: port, ORIGIN: origin, ...env },
    execArgv: ['--import', usage],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill();
    await once(child, 'exit');
  };
  while (!(await answers(`${origin}${readyAt}`))) {
    if (child.exitCode !== null || performance.now() - begun > startMilliseconds) {
      await stop();
      throw new Error(`${path.relative(root, script)} did not start: what it said stands above.`);
    }
    await delay(5);
  }
  return {
    origin,
    readyMilliseconds: performance.now() - begun,
    cpuMilliseconds: async () => {
      child.send('usage');
      const [{ user, system }] = (await once(child, 'message')) as [Usage];
      return (user + system) / 1000;
    },
    memoryMegabytes: async () => {
      child.send('usage');
      const [{ resident, peak }] = (await once(child, 'message')) as [Usage];
      return { now: resident / 2 ** 20, peak: peak / 2 ** 10 };
    },
    [Symbol.asyncDispose]: stop,
  };
}

async function answers(address: string): Promise<boolean> {
  const response = await fetch(address).catch(() => null);
  await response?.arrayBuffer();
  return response?.ok ?? false;
}
