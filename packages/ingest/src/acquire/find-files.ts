// Finds files by their bare names anywhere under a folder.
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** For each name asked for the paths of the files of that name, in the order of their paths. */
export async function findFiles(
  folder: string,
  names: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const paths = new Map<string, string[]>(names.map((name) => [name, []]));
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const entry of entries) {
    if (!entry.isDirectory()) paths.get(entry.name)?.push(join(entry.parentPath, entry.name));
  }
  for (const found of paths.values()) found.sort();
  return paths;
}
