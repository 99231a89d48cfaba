// The folder beside a dataset in which the next one is made and the one before is kept, and how to
// tidy it after a run that was killed.
import { readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import process from 'node:process';

import { halfway } from './exchange-folders';
import { fingerprintOf } from './fingerprint';

export interface Workspace {
  readonly folder: string;
  /** Where processes note that they are at work on the dataset. */
  readonly notes: string;
  /** The dataset before the last that was published. */
  readonly previous: string;
  /** Where this process writes the next dataset; not whole before it is renamed to `complete`. */
  readonly staged: string;
  /** Where a whole dataset waits to take its place; the name says which one it is. */
  readonly complete: (fingerprint: string) => string;
}

/** `.ingest/data/` for the dataset `data/`. */
export function workspaceOf(dataDir: string): Workspace {
  const path = resolve(dataDir);
  const folder = join(dirname(path), '.ingest', basename(path));
  return {
    folder,
    notes: `${folder}.at-work`,
    previous: join(folder, 'previous'),
    staged: join(folder, `${stagedPrefix}${process.pid}`),
    complete: (fingerprint) => join(folder, `${completePrefix}${fingerprint}`),
  };
}

const stagedPrefix = 'staged-';
const completePrefix = 'complete-';

/** Brings back what a killed run left half done: afterwards dataset and workspace are whole. */
export async function recover(dataDir: string): Promise<void> {
  const { folder, previous } = workspaceOf(dataDir);
  for (const name of await namesIn(folder, halfway)) {
    const other = join(folder, basename(name, halfway));
    // The first of the three steps is undone, the third is done.
    const started = (await fingerprintOf(dataDir)) === null;
    await rename(join(folder, name), started ? dataDir : other);
  }
  for (const name of await namesIn(folder, '')) {
    const path = join(folder, name);
    if (name.startsWith(stagedPrefix)) {
      if (!isRunning(Number(name.slice(stagedPrefix.length)))) await remove(path);
    } else if (name.startsWith(completePrefix)) {
      const tookPlace = (await fingerprintOf(dataDir)) === name.slice(completePrefix.length);
      if (tookPlace) await keepAsPrevious(path, previous);
      else await remove(path);
    }
  }
}

/** What was kept before goes. */
export async function keepAsPrevious(path: string, previous: string): Promise<void> {
  await remove(previous);
  await rename(path, previous);
}

export function remove(path: string): Promise<void> {
  return rm(path, { recursive: true, force: true });
}

async function namesIn(folder: string, ending: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => name.endsWith(ending));
}

/** Whether there is such a process, other than this one. */
export function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // A process of somebody else is running too.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
