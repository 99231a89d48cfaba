// A copy of the declarations of this repository, in a folder of its own, to break and to add to.
import { cpSync, mkdirSync, mkdtempSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export const repository = join(import.meta.dirname, '../../../..');

/** Root folder of the copy; `files` are written into it, by their path under `policy-areas`. */
export function copyDeclarations(files: Readonly<Record<string, string>> = {}): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'declarations-copy-')));
  const [from, to] = [repository, root].map((folder) => join(folder, 'packages/metrics-core'));
  if (from === undefined || to === undefined) throw new Error('No folders.');
  mkdirSync(to, { recursive: true });
  for (const name of ['src', 'package.json', 'tsconfig.json']) {
    cpSync(join(from, name), join(to, name), { recursive: true });
  }
  cpSync(join(repository, 'tsconfig.base.json'), join(root, 'tsconfig.base.json'));
  symlinkSync(join(from, 'node_modules'), join(to, 'node_modules'));
  writePolicyAreas(root, files);
  return root;
}

/** Writes files into a copy, by their path under `policy-areas`. */
export function writePolicyAreas(root: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    const file = join(root, 'packages/metrics-core/src/policy-areas', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
