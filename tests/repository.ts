// Where the repository lies and what it holds, for tests that read it as a whole.
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '..');

export interface Manifest {
  name: string;
  scripts?: Record<string, string>;
}

/** Files that match, as paths from the root, sorted; what is installed or built is left out. */
export function filesMatching(...patterns: string[]): string[] {
  return globSync(patterns, {
    cwd: root,
    exclude: (file) => /(^|\/)(node_modules|dist|build|\.svelte-kit)$/.test(file),
  }).sort();
}

export function readText(file: string): string {
  return readFileSync(path.join(root, file), 'utf8');
}

export function readManifest(file: string): Manifest {
  return JSON.parse(readText(file)) as Manifest;
}
