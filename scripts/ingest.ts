// npx pnpm ingest: builds the definitions and what reads files by them, and runs it. Unsound definitions
// are said as "metrics check" says them, in place of what they break.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

import { buildQuietly, runProgram, type Build } from './quiet-build.ts';

const build = await buildQuietly('@oflog/ingest');
if (build.succeeded && (await areDefinitionsSound())) {
  await runProgram('ingest');
} else {
  process.exitCode = 1;
  if (!(await sayFindings())) sayLog(build);
}

/** By the definitions as they were built just now. */
async function areDefinitionsSound(): Promise<boolean> {
  const { catalogue } = await import('@oflog/metrics-core');
  const { checkCatalogue } = await import('@oflog/metrics-core/checks');
  return checkCatalogue(catalogue).length === 0;
}

/** Whether "metrics check" finds what is wrong. */
async function sayFindings(): Promise<boolean> {
  const tools = await buildQuietly('@oflog/authoring');
  if (!tools.succeeded) return false;
  const program = path.join(import.meta.dirname, '../packages/authoring/dist/cli.js');
  const child = spawn(process.execPath, [program, 'check'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const said: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => said.push(chunk));
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 1) return false;
  process.stderr.write(Buffer.concat(said));
  process.stderr.write('Nothing is read by unsound definitions: mend them first.\n');
  return true;
}

function sayLog({ log }: Build): void {
  process.stderr.write(`${log}\nThe build failed: what went wrong stands above.\n`);
}
