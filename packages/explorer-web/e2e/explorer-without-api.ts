// An explorer of its own whose API does not answer, until the block that holds it ends.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

const server = path.resolve(import.meta.dirname, '../build/index.js');

interface ExplorerWithoutApi extends Disposable {
  /** Without a slash at its end. */
  origin: string;
}

export async function explorerWithoutApi(env: NodeJS.ProcessEnv = {}): Promise<ExplorerWithoutApi> {
  const port = 20_000 + Math.floor(Math.random() * 20_000);
  const explorer = spawn(process.execPath, [server], {
    env: {
      ...process.env,
      HOST: '127.0.0.1',
      PORT: String(port),
      API_URL: 'http://127.0.0.1:9',
      SHUTDOWN_TIMEOUT: '1',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  await once(explorer.stdout, 'data');
  return {
    origin: `http://127.0.0.1:${port}`,
    [Symbol.dispose]: () => void explorer.kill('SIGTERM'),
  };
}
