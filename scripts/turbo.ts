// Runs turbo, which does nothing twice, and shows the output of what fails.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');

export interface TurboOptions {
  /** Ends every task. */
  stop: AbortSignal;
  env?: NodeJS.ProcessEnv;
}

/** True when every task succeeded. */
export async function turbo(argv: string[], { stop, env = {} }: TurboOptions): Promise<boolean> {
  const command = path.join(root, 'node_modules/.bin/turbo');
  // A group of its own, so that a stop reaches every task.
  const child = spawn(command, [...argv, '--output-logs=errors-only'], {
    cwd: root,
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1', ...env },
    stdio: 'inherit',
    detached: true,
  });
  const endGroup = () => {
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGTERM');
  };
  stop.addEventListener('abort', endGroup);
  try {
    const [code] = (await once(child, 'close')) as [number | null];
    return code === 0;
  } finally {
    stop.removeEventListener('abort', endGroup);
  }
}
