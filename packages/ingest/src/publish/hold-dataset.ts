// Lets one process at a time change a dataset. Each leaves a note beside the dataset, and then looks for
// the notes of others: of two that begin at once, the one that looks last sees the other.
import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';

import { isRunning, workspaceOf } from './workspace';

/** Another process is at work on the dataset; the message says which, since when, and what to do. */
export class DatasetHeldError extends Error {}

/**
 * Does work that nobody else may do on the dataset meanwhile. The note of a process that ended without
 * taking it away, because it was killed, is taken away by the next.
 * @throws DatasetHeldError
 */
export async function holdDataset<T>(dataDir: string, work: () => Promise<T>): Promise<T> {
  const { notes } = workspaceOf(dataDir);
  const own = nameOf({ pid: process.pid, id: randomUUID(), host: hostname() });
  await mkdir(notes, { recursive: true });
  ownNotes.add(own);
  try {
    await writeFile(join(notes, own), '', { flag: 'wx' });
    for (const name of await readdir(notes)) {
      if (name !== own) await refuseOrClear(notes, name, dataDir);
    }
    return await work();
  } finally {
    ownNotes.delete(own);
    await rm(join(notes, own), { force: true });
  }
}

/** Of this very process: any other with its number is of one before it. */
const ownNotes = new Set<string>();

interface Note {
  readonly pid: number;
  /** Tells it from a note of a later process of the same number, so that no other is ever taken away. */
  readonly id: string;
  readonly host: string;
}

function nameOf({ pid, id, host }: Note): string {
  return [pid, id, host].join('_');
}

async function refuseOrClear(notes: string, name: string, dataDir: string): Promise<void> {
  const path = join(notes, name);
  const [pid = '', , ...host] = name.split('_');
  const machine = host.join('_');
  // Whether a process of another machine is still at work cannot be told from here.
  const isAtWork =
    ownNotes.has(name) || machine !== hostname() || isRunning(Number.parseInt(pid, 10));
  const since = isAtWork ? await stat(path).catch(() => null) : null;
  if (since === null) return rm(path, { force: true });
  throw new DatasetHeldError(
    `Process ${pid} on ${machine} is at work on the dataset in ${dataDir}, since ${since.mtime.toISOString()}. Wait until it has ended, or end it. If it is no run of ingest, delete ${path}.`,
  );
}
