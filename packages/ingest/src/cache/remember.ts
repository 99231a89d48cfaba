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
export type Remember = <T>(from: readonly string[], work: () => Promise<T>) => Promise<T>;

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
  return async <T>(from: readonly string[], work: () => Promise<T>): Promise<T> => {
    const path = join(folder, nameOf([version, process.versions.v8, ...from]));
    const kept = await readEntry(path);
    // The name of the entry says what was worked out, and by which code.
    if (kept !== null) return kept.value as T;
    const value = await work();
    await writeEntry(folder, path, value);
    return value;
  };
}

function nameOf(key: readonly string[]): string {
  return hash('sha256', JSON.stringify(key));
}

const checksumBytes = 32;

async function readEntry(path: string): Promise<{ readonly value: unknown } | null> {
  try {
    const bytes = await readFile(path);
    const content = bytes.subarray(checksumBytes);
    if (!checksumOf(content).equals(bytes.subarray(0, checksumBytes))) return null;
    const value: unknown = deserialize(content);
    await markUsed(path);
    return { value };
  } catch {
    return null;
  }
}

async function markUsed(path: string): Promise<void> {
  const now = new Date();
  // Nobody may write here: then nothing is dropped either.
  await utimes(path, now, now).catch(() => undefined);
}

async function writeEntry(folder: string, path: string, value: unknown): Promise<void> {
  const content = serialize(value);
  const draft = join(folder, `.${randomUUID()}`);
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(draft, [checksumOf(content), content]);
    await rename(draft, path);
  } catch {
    await rm(draft, { force: true });
  }
}

function checksumOf(content: Buffer): Buffer {
  return createHash('sha256').update(content).digest();
}
