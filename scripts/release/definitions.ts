// Where the definitions and their releases lie in a repository, and how they are read and written.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { readChangesets } from '@changesets/read';
import type { Catalogue } from '@oflog/metrics-core';
import {
  isComparable,
  type Bump,
  type ReleasedDefinitions,
} from '@oflog/metrics-core/compatibility';

const packageName = '@oflog/metrics-core';
const packageFolder = 'packages/metrics-core';

export function definitionsFolder(root: string): string {
  return path.join(root, packageFolder);
}

/** The catalogue of the last release; undefined before the first. */
export function releasedCatalogue(root: string): Catalogue | undefined {
  const file = path.join(definitionsFolder(root), 'released/catalogue.json');
  return existsSync(file) ? readCatalogue(file) : undefined;
}

/** The catalogue of the package as it was last built. */
export function builtCatalogue(root: string): Catalogue {
  return readCatalogue(path.join(definitionsFolder(root), 'dist/catalogue.json'));
}

/** Properties in order of name, so that what changed from release to release is what a diff shows. */
export function writeReleased(root: string, catalogue: Catalogue): void {
  const folder = path.join(definitionsFolder(root), 'released');
  mkdirSync(folder, { recursive: true });
  const text = JSON.stringify(catalogue, inOrder, 2);
  writeFileSync(path.join(folder, 'catalogue.json'), `${text}\n`);
}

/** Adds a release to those that came before, which stand as they were written. */
export function addToHistory(root: string, release: ReleasedDefinitions): void {
  const file = path.join(definitionsFolder(root), 'released/history.json');
  const before = existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as ReleasedDefinitions[])
    : [];
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify([...before, release], null, 2)}\n`);
}

/** The steps that pending changesets ask for of the definitions. */
export async function pendingBumps(root: string): Promise<Bump[]> {
  const changesets = await readChangesets(root);
  return changesets
    .flatMap(({ releases }) => releases)
    .filter(({ name }) => name === packageName)
    .flatMap(({ type }) => (type === 'none' ? [] : [type]));
}

function readCatalogue(file: string): Catalogue {
  const document: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (isComparable(document)) return document;
  throw new Error(
    `${file} is not a catalogue. It is written by a command: restore it with git, or build anew.`,
  );
}

function inOrder(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
