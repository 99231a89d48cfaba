// Runs turbo, which does nothing twice, and shows the output of what fails.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');

/** True when every task succeeded. */
export async function turbo(argv: string[], env: NodeJS.ProcessEnv = {}): Promise<boolean> {
  const command = path.join(root, 'node_modules/.bin/turbo');
  const child = spawn(command, [...argv, '--output-logs=errors-only'], {
    cwd: root,
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1', ...env },
    stdio: 'inherit',
  });
  const [code] = (await once(child, 'close')) as [number | null];
  return code === 0;
}
