// Writes the files to download while the servers already answer: the first time it takes some seconds.
import { spawn } from 'node:child_process';

/**
 * Runs the program that writes them, at a lower priority than the servers, to its end. What goes wrong stands
 * on standard error: everything else is served all the same.
 */
export async function writeDownloads(
  program: string,
  env: NodeJS.ProcessEnv,
  stop: AbortSignal,
): Promise<void> {
  const child = spawn(process.execPath, [program], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
    signal: stop,
  });
  await new Promise<void>((resolve) => {
    child.once('close', () => resolve());
    child.once('error', (error) => {
      if (!stop.aborted) process.stderr.write(`The downloads were not written: ${error.message}\n`);
      resolve();
    });
  });
}
