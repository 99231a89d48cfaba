// Serves what is built: a snapshot of data/, the API, and the explorer that reads from it.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

import { writeDownloads } from './downloads.ts';
import { requireFreePorts, resolvePort } from './ports.ts';
import { runServices, type Service } from './services.ts';
import { readSettings, type Settings } from './settings.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** The settings of this run, or an error for a fault in them or a port in use. */
export async function prepare(env: NodeJS.ProcessEnv): Promise<Settings> {
  const settings = readSettings(env, root);
  await requireFreePorts(settings.host, [
    { purpose: 'the explorer', variable: 'PORT', port: settings.port },
    { purpose: 'the API', variable: 'API_PORT', port: settings.apiPort },
  ]);
  return {
    ...settings,
    port: await resolvePort(settings.host, settings.port),
    apiPort: await resolvePort(settings.host, settings.apiPort),
  };
}

/** Prints both addresses when both servers answer; resolves once told to stop and stopped. */
export async function serve(settings: Settings, stop: AbortSignal): Promise<void> {
  await buildSnapshot(settings);
  const over = new AbortController();
  void downloads(settings, over.signal);
  try {
    await runServices(services(settings), stop, () => announce(settings));
  } finally {
    over.abort();
  }
}

/**
 * Serves for as long as some work with the servers takes. The files to download are there before it begins;
 * nothing where it was told to stop before that.
 */
export async function serveFor<Result>(
  settings: Settings,
  stop: AbortSignal,
  work: (explorer: string) => Promise<Result>,
): Promise<Result | undefined> {
  await buildSnapshot(settings);
  await downloads(settings, stop);
  const over = new AbortController();
  let working: Promise<Result> | undefined;
  await runServices(services(settings), AbortSignal.any([stop, over.signal]), () => {
    working = work(`http://${reachable(settings.host)}:${settings.port}`);
    working.then(
      () => over.abort(),
      () => over.abort(),
    );
  });
  return working;
}

function downloads({ snapshotDir }: Settings, stop: AbortSignal): Promise<void> {
  const program = path.join(root, 'packages/api/dist/write-downloads.js');
  return writeDownloads(program, { ...process.env, SNAPSHOT_DIR: snapshotDir }, stop);
}

/** Quick when there is one already: the snapshot is named by the hash of what it is made from. */
async function buildSnapshot({ dataDir, snapshotDir }: Settings): Promise<void> {
  const command = path.join(root, 'packages/store/dist/cli.js');
  const env = { ...process.env, DATA_DIR: dataDir, SNAPSHOT_DIR: snapshotDir };
  const child = spawn(process.execPath, [command, 'build'], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new Error('The snapshot was not made: what went wrong stands above.');
}

function services(settings: Settings): Service[] {
  const { host, port, apiPort, dataDir, snapshotDir } = settings;
  const apiUrl = `http://${reachable(host)}:${apiPort}`;
  return [
    {
      name: 'The API',
      script: path.join(root, 'packages/api/dist/server.js'),
      env: {
        LOG_LEVEL: 'warn',
        // The explorer asks from this machine on behalf of all its readers: it is not counted as one of them.
        TRUSTED_PROXIES: 'loopback',
        ...process.env,
        HOST: host,
        API_PORT: String(apiPort),
        DATA_DIR: dataDir,
        SNAPSHOT_DIR: snapshotDir,
      },
      answersAt: `${apiUrl}/healthz`,
    },
    {
      name: 'The explorer',
      script: path.join(root, 'packages/explorer-web/build/index.js'),
      env: {
        LOG_LEVEL: 'warn',
        ...process.env,
        HOST: host,
        PORT: String(port),
        API_URL: apiUrl,
        ORIGIN: new URL(addresses(settings).explorer).origin,
      },
      answersAt: `http://${reachable(host)}:${port}/healthz`,
    },
  ];
}

/** Who listens on every address is reached on the nearest. */
function reachable(host: string): string {
  return host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
}

/** The addresses that a reader types. */
function addresses({ port, apiPort, publicUrl }: Settings): {
  explorer: string;
  api: string;
} {
  return {
    explorer: publicUrl ?? `http://localhost:${port}`,
    api: `http://localhost:${apiPort}`,
  };
}

function announce(settings: Settings): void {
  const { explorer, api } = addresses(settings);
  process.stdout.write(`\nExplorer  ${explorer}\nAPI       ${api}\n\nCtrl-C stops both.\n`);
}
