// npm start, as a person meets it who has something else running.
import { spawnSync } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';

import { expect, it } from 'vitest';

import { root } from './repository';

it('npm start with a port in use ends at once, and names the port and the variable to set', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const { port } = other.address() as AddressInfo;

  const started = spawnSync(process.execPath, [path.join(root, 'scripts/start.ts')], {
    env: { ...process.env, PORT: String(port), API_PORT: '0' },
    encoding: 'utf8',
    timeout: 20_000,
  });
  other.close();

  expect(started.stderr).toContain(
    `Port ${port}, wanted for the explorer, is in use by another program.`,
  );
  expect(started.stderr).toContain(`PORT=${port + 1} npm start`);
  expect(started.stdout).toBe('');
  expect(started.status).toBe(1);
});
