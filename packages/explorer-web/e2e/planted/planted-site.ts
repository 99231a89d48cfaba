// The built API and explorer, serving a planted dataset on ports of their own.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { plant, type PlantedAuthority } from './planted-data';

export interface PlantedSite {
  /** Address of the explorer. */
  address: string;
  port: number;
  authorities: PlantedAuthority[];
  stop: () => Promise<void>;
}

const packages = path.resolve(import.meta.dirname, '../../..');

export async function servePlanted(): Promise<PlantedSite> {
  const folder = mkdtempSync(path.join(tmpdir(), 'planted-'));
  const authorities = plant(folder);
  const [apiPort, port] = [await freePort(), await freePort()];
  const env = {
    ...process.env,
    HOST: '127.0.0.1',
    LOG_LEVEL: 'error',
    // All requests come from this machine: none is counted against a limit.
    TRUSTED_PROXIES: 'loopback',
    SNAPSHOT_DIR: folder,
    API_PORT: String(apiPort),
    PORT: String(port),
    API_URL: `http://127.0.0.1:${apiPort}`,
    PUBLIC_URL: `http://127.0.0.1:${port}`,
    FEEDBACK_URL: 'https://feedback.example/new',
    SHUTDOWN_TIMEOUT: '1',
  };
  const run = (script: string) =>
    spawn(process.execPath, [path.join(packages, script)], {
      env,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  const servers = [run('api/dist/server.js'), run('explorer-web/build/index.js')];
  const stop = async () => {
    await Promise.all(servers.map(stopped));
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await answers(`http://127.0.0.1:${apiPort}/healthz`);
    await answers(`http://127.0.0.1:${port}/healthz`);
  } catch (fault) {
    await stop();
    throw fault;
  }
  return { address: `http://127.0.0.1:${port}`, port, authorities, stop };
}

async function stopped(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return;
  const closed = once(server, 'close');
  server.kill('SIGTERM');
  await closed;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address !== null ? address.port : 0;
}

async function answers(address: string): Promise<void> {
  for (let tries = 0; tries < 150; tries += 1) {
    const response = await fetch(address).catch(() => null);
    if (response?.ok === true) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`Nothing answers at ${address}: what went wrong stands above.`);
}
