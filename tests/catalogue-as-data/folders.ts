// Folders of files, compared by their bytes.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** Paths of files that one folder has and the other has not, or not the same. */
export function differences(one: string, other: string): string[] {
  const [inOne, inOther] = [contentOf(one), contentOf(other)];
  return [...new Set([...inOne.keys(), ...inOther.keys()])]
    .filter((file) => inOne.get(file)?.equals(inOther.get(file) ?? nothing) !== true)
    .sort();
}

const nothing = Buffer.from('\0');

/** By path from the folder. */
export function contentOf(folder: string): Map<string, Buffer> {
  return new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => {
        const file = path.join(parentPath, name);
        return [path.relative(folder, file), readFileSync(file)];
      }),
  );
}
