// The pointer to the snapshot in use, and the removal of those that no longer are.
import { randomUUID } from 'node:crypto';
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { pointerFile, type Pointer } from './format';

/** The file name of the snapshot in use; null where none has been made. */
export async function readPointer(snapshotDir: string): Promise<string | null> {
  const text = await readFile(path.join(snapshotDir, pointerFile), 'utf8').catch(
    (error: unknown) => {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
      throw error;
    },
  );
  return text === null ? null : (JSON.parse(text) as Pointer).snapshot;
}

export async function replacePointer(snapshotDir: string, snapshot: string): Promise<void> {
  const temporary = path.join(snapshotDir, `${pointerFile}.${randomUUID()}.tmp`);
  const pointer: Pointer = { snapshot };
  await writeFile(temporary, `${JSON.stringify(pointer)}\n`);
  await rename(temporary, path.join(snapshotDir, pointerFile));
}

/**
 * Removes every other snapshot. A server that still reads one keeps it until it closes the file; where
 * the system refuses to remove a file in use, the next build does.
 */
export async function removeOthers(snapshotDir: string, snapshot: string): Promise<void> {
  const others = (await readdir(snapshotDir)).filter(
    (name) => /^snapshot-[0-9a-f]{64}\.duckdb$/.test(name) && name !== snapshot,
  );
  await Promise.all(
    others.map((name) => rm(path.join(snapshotDir, name), { force: true }).catch(() => undefined)),
  );
}
