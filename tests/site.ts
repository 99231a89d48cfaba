// The explorer and the API as readers meet them: built servers in processes of their own.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';

import { resolvePort } from '../scripts/serving/ports.ts';
import { runServices, type Service } from '../scripts/serving/services.ts';
import { root } from './repository';

export interface Site {
  explorer: string;
  api: string;
  stop: () => Promise<void>;
}

const host = '127.0.0.1';

/** Serves a repository that is built, as `npm start` does, on free ports. */
export async function serveRepository(folder: string, env: NodeJS.ProcessEnv): Promise<Site> {
  const started = spawn(process.execPath, [path.join(folder, 'scripts/serve.ts')], {
    cwd: folder,
    env: { ...env, PORT: '0', API_PORT: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const closed = once(started, 'close');
  const said: string[] = [];
  createInterface({ input: started.stderr }).on('line', (line) => said.push(line));
  const addresses = new Map<string, string>();
  for await (const line of createInterface({ input: started.stdout })) {
    said.push(line);
    const [name = '', address = ''] = line.split(/\s+/);
    addresses.set(name, address);
    if (name === 'API') break;
  }
  const stop = async () => {
    started.kill('SIGTERM');
    await closed;
  };
  const explorer = addresses.get('Explorer');
  const api = addresses.get('API');
  if (explorer === undefined || api === undefined) {
    await stop();
    throw new Error(`${folder} did not start. It said:\n${said.join('\n')}`);
  }
  return { explorer, api, stop };
}

/** Serves a folder of snapshots with the servers that are built here. */
export async function serveSnapshot(snapshotDir: string): Promise<Site> {
  const [port, apiPort] = [await resolvePort(host, 0), await resolvePort(host, 0)];
  const explorer = `http://${host}:${port}`;
  const api = `http://${host}:${apiPort}`;
  const env = { ...process.env, HOST: host, LOG_LEVEL: 'warn', SNAPSHOT_DIR: snapshotDir };
  const services: Service[] = [
    {
      name: 'The API',
      script: path.join(root, 'packages/api/dist/server.js'),
      env: { ...env, API_PORT: String(apiPort) },
      answersAt: `${api}/healthz`,
    },
    {
      name: 'The explorer',
      script: path.join(root, 'packages/explorer-web/build/index.js'),
      // The same wherever it is served, so that pages can be compared.
      env: { ...env, PORT: String(port), API_URL: api, ORIGIN: 'http://localhost' },
      answersAt: `${explorer}/healthz`,
    },
  ];
  const told = new AbortController();
  const stopped = { by: Promise.resolve() };
  await new Promise<void>((ready, failed) => {
    stopped.by = runServices(services, told.signal, ready);
    stopped.by.catch(failed);
  });
  return {
    explorer,
    api,
    stop: async () => {
      told.abort();
      await stopped.by;
    },
  };
}
