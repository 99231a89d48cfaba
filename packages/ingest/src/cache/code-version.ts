// What code is at work: a hash of the built files and of the versions of what they are built on.
import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** `folder` holds the built files; the package that they belong to is the folder above it. */
export async function codeVersion(folder: string): Promise<string> {
  const built = (await readdir(folder)).filter((name) => name.endsWith('.js')).sort();
  const hash = createHash('sha256');
  for (const path of [
    ...built.map((name) => join(folder, name)),
    join(folder, '../package.json'),
  ]) {
    hash.update(await readFile(path));
  }
  return hash.digest('hex');
}
