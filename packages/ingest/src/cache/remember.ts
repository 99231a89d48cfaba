// Keeps what was worked out in files, so that a later run need not work it out again.
import { createHash, hash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';

import { dropOldest } from './drop-oldest';

/**
 * Gives what was worked out before from the very same things, or works it out and keeps it. `from` must
 * name everything that the result depends on. What ends in an error is not kept.
 */
export type Remember = <T, Packed>(
  from: readonly string[],
  work: () => Promise<T>,
  packing: Packing<T, Packed>,
) => Promise<T>;

/** The form in which a result is kept: plain data, as structured cloning takes it, or null where it is not. */
export interface Packing<T, Packed> {
  readonly pack: (result: T) => Packed | null;
  readonly unpack: (packed: Packed) => T;
}

/** For results that are plain data as they are. */
export function asItIs<T>(): Packing<T, T> {
  return { pack: (result) => result, unpack: (packed) => packed };
}

/** Keeps nothing. */
export const alwaysAnew: Remember = (_from, work) => work();

const mebibyte = 1024 * 1024;
const sizeLimit = 512 * mebibyte;

/**
 * Keeps results in a folder, each in a file named by the hash of what it depends on. `version` names the
 * code that does the work. An entry that is damaged, or that cannot be read or written, counts as one
 * that is not there: it costs time, never a figure.
 */
export async function rememberIn(
  folder: string,
  version: string,
  byteLimit = sizeLimit,
): Promise<Remember> {
  await dropOldest(folder, byteLimit);
  return async <T, Packed>(
    from: readonly string[],
    work: () => Promise<T>,
    { pack, unpack }: Packing<T, Packed>,
  ): Promise<T> => {
    const path = join(folder, nameOf([version, process.versions.v8, ...from]));
    const kept = await readEntry(path);
    // The name of the entry says what was worked out, and by which code.
    if (kept !== null) return unpack(kept.packed as Packed);
    const result = await work();
    const packed = pack(result);
    if (packed !== null) await writeEntry(folder, path, packed);
    return result;
  };
}

function nameOf(key: readonly string[]): string {
  return hash('sha256', JSON.stringify(key));
}

const checksumBytes = 32;

async function readEntry(path: string): Promise<{ readonly packed: unknown } | null> {
  try {
    const bytes = await readFile(path);
    const content = bytes.subarray(checksumBytes);
    if (!checksumOf(content).equals(bytes.subarray(0, checksumBytes))) return null;
    const packed: unknown = deserialize(content);
    await markUsed(path);
    return { packed };
  } catch {
    return null;
  }
}

async function markUsed(path: string): Promise<void> {
  const now = new Date();
  // Nobody may write here: then nothing is dropped either.
  await utimes(path, now, now).catch(() => undefined);
}

async function writeEntry(folder: string, path: string, packed: unknown): Promise<void> {
  const content = serialize(packed);
  const draft = join(folder, `.${randomUUID()}`);
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(draft, [checksumOf(content), content]);
    await rename(draft, path);
  } catch {
    await rm(draft, { force: true }).catch(() => undefined);
  }
}

function checksumOf(content: Buffer): Buffer {
  return createHash('sha256').update(content).digest();
}
