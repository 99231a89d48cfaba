// Builds one package before its program is run: whoever runs the program sees its output alone, and the
// log of the build only where that fails.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { text } from 'node:stream/consumers';

const root = path.resolve(import.meta.dirname, '..');

export interface Build {
  readonly succeeded: boolean;
  readonly log: string;
}

/** Builds a package and what it depends on, as far as they have changed. */
export async function buildQuietly(name: string): Promise<Build> {
  const child = spawn(
    path.join(root, 'node_modules/.bin/turbo'),
    ['run', 'build', `--filter=${name}`, '--output-logs=errors-only'],
    {
      cwd: root,
      env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  const [output, errors, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { succeeded: code === 0, log: `${output}${errors}`.trimEnd() };
}

/** Runs the program of a package, with the arguments of this process. */
export async function runProgram(folder: string): Promise<void> {
  await import(path.join(root, 'packages', folder, 'dist/cli.js'));
}
