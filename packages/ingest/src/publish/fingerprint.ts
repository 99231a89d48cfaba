// A hash of all files of a folder, by which two states of a dataset are told apart.
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** Null where there is no such folder. */
export async function fingerprintOf(folder: string): Promise<string | null> {
  const paths = await filesUnder(folder);
  if (paths === null) return null;
  const hash = createHash('sha256');
  for (const path of paths) {
    const bytes = await readFile(join(folder, path));
    hash.update(`${path}\n${bytes.length}\n`).update(bytes);
  }
  return hash.digest('hex');
}

/** Paths of all files from the folder, with `/`, sorted; null where there is no such folder. */
export async function filesUnder(folder: string): Promise<string[] | null> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(ifMissing);
  return (
    entries
      ?.filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll(sep, '/'))
      .sort() ?? null
  );
}

function ifMissing(error: unknown): null {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
  throw error;
}
