// Serves the built explorer and API for one run of the browser tests. Sets EXPLORER_URL and API_URL,
// which the workers inherit.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';

const command = path.resolve(import.meta.dirname, '../../../scripts/serve.ts');

export default async function serveExplorer(): Promise<() => Promise<void>> {
  const server = spawn(process.execPath, [command], {
    env: { FEEDBACK_URL: 'https://feedback.example/new', ...process.env, PORT: '0', API_PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const closed = once(server, 'close');
  const lines = createInterface({ input: server.stdout });
  for await (const line of lines) {
    const [name, address] = line.split(/\s+/);
    if (name === 'Explorer') process.env.EXPLORER_URL = address;
    if (name === 'API') process.env.API_URL = address;
    if (name === 'API') break;
  }
  if (process.env.API_URL === undefined) {
    throw new Error('The explorer did not start: what went wrong stands above.');
  }
  return async () => {
    server.kill('SIGTERM');
    await closed;
  };
}
