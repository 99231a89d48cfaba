// The folder of fetched files: each at `<sha256>/<file>`, so that none is ever written over, and
// beside them `.fetch/`, with what is half done and what is known of addresses.
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

import { FetchError } from './fetch-error';

export interface ArchiveFolder {
  /** Where a file of this content stands, or will. */
  readonly pathOf: (sha256: string, file: string) => string;
  /** Puts a whole file in its place, in one step. */
  readonly place: (from: string, sha256: string, file: string) => Promise<string>;
  /** A folder for the work on one declared file, made where it is not there. */
  readonly workFolder: (declared: { sha256: string; file: string }) => Promise<string>;
}

export function archiveFolder(root: string): ArchiveFolder {
  const pathOf = (sha256: string, file: string) => {
    checkFileName(file);
    return join(root, sha256, file);
  };
  return {
    pathOf,
    place: async (from, sha256, file) => {
      const path = pathOf(sha256, file);
      await mkdir(join(root, sha256), { recursive: true });
      await rename(from, path);
      return path;
    },
    workFolder: async ({ sha256, file }) => {
      checkFileName(file);
      const folder = join(root, '.fetch', sha256);
      await mkdir(folder, { recursive: true });
      return folder;
    },
  };
}

/** Throws unless the name is a bare one, which cannot lead out of its folder. */
function checkFileName(file: string): void {
  const bare = /^[^/\\:\p{Cc}]+$/u.test(file) && !/^\.+$/.test(file);
  if (bare) return;
  throw new FetchError('FETCH_UNSAFE_NAME', {
    found: `the file name ${JSON.stringify(file)}`,
    expected: 'a bare name, without a folder',
    remedy: 'Correct `file` of the release.',
  });
}

/** A small JSON file, or null where there is none that can be read. */
export async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as unknown;
  } catch {
    return null;
  }
}

/** Written beside its place first: a stopped program leaves the old file or the new one. */
export async function writeJson(path: string, content: object): Promise<void> {
  const beside = `${path}.new`;
  const handle = await open(beside, 'w');
  try {
    await handle.writeFile(JSON.stringify(content));
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(beside, path);
}

/** The size of a file, 0 where there is none. */
export async function sizeOf(path: string): Promise<number> {
  return stat(path).then(
    ({ size }) => size,
    () => 0,
  );
}

export async function remove(path: string): Promise<void> {
  await rm(path, { recursive: true, force: true });
}
