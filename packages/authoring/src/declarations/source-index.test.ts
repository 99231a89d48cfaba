import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import {
  catalogue,
  definitionKinds,
  listOfKind,
  type DefinitionReference,
} from '@oflog/metrics-core';
import { afterAll, describe, expect, it } from 'vitest';

import { copyDeclarations, repository } from '../testing/declarations-copy';
import { smallArea } from '../testing/small-area';
import { declarationFolders } from './folders';
import { fileOf, indexSource, placeOfField } from './source-index';

const source = indexSource(declarationFolders(repository));

const definitions = definitionKinds.flatMap((kind): DefinitionReference[] =>
  kind === 'register'
    ? [{ kind, id: 'register' }]
    : catalogue[listOfKind[kind]].map(({ id }) => ({ kind, id })),
);

const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

function indexOf(files: Record<string, string>) {
  const folder = copyDeclarations(files);
  folders.push(folder);
  return indexSource(declarationFolders(folder));
}

describe('the source of declarations', () => {
  it('says of every definition of the catalogue where it is declared', () => {
    expect(definitions.length).toBeGreaterThan(100);
    expect(definitions.filter((definition) => fileOf(source, definition) === undefined)).toEqual(
      [],
    );
    for (const definition of definitions) {
      const { file, line = 0 } = fileOf(source, definition) ?? { file: '' };
      const text = readFileSync(join(repository, file), 'utf8').split('\n')[line - 1];
      expect(text, definition.id).toMatch(/define[A-Z]\w+\(/);
    }
  });

  it('declares each policy area in the folder of its id', () => {
    for (const { id } of catalogue.policyAreas) {
      expect(fileOf(source, { kind: 'policy-area', id })?.file).toBe(
        `packages/metrics-core/src/policy-areas/${id}/index.ts`,
      );
    }
  });

  it('says of releases in which file and line they are declared', () => {
    const releases = catalogue.publications.flatMap((publication) => publication.releases);
    const found = releases.filter(({ file }) => source.releaseFiles.has(file));
    // The rest have names that functions put together.
    expect(found.length / releases.length).toBeGreaterThan(0.5);
    for (const { file } of found) {
      expect(existsSync(join(repository, source.releaseFiles.get(file)?.file ?? '?'))).toBe(true);
    }
  });

  it('has the line of each field that a declaration writes itself, else that of the declaration', () => {
    const index = indexOf(smallArea('parks'));
    const metric = { kind: 'metric', id: 'parks-benches' } as const;
    const at = (field: string) => placeOfField(index, metric, field)?.line;
    expect(at('id')).toBe(30);
    expect(at('value.numerator.column')).toBe(41);
    expect(at('caveats[0]')).toBe(46);
    expect(at('breaks')).toBe(29);
  });

  it('follows ids that are constants, of the same file and of another', () => {
    const index = indexOf({
      'parks/ids.ts': "export const idOfBenches = 'benches-in-parks';\n",
      'parks/index.ts':
        "import { idOfBenches as id } from './ids';\nconst prefix = 'parks';\n" +
        'defineMetric({ id });\ndefineCaveat({ id: `${prefix}-differ` });\n',
    });
    expect(fileOf(index, { kind: 'metric', id: 'benches-in-parks' })?.line).toBe(3);
    expect(fileOf(index, { kind: 'caveat', id: 'parks-differ' })?.line).toBe(4);
  });

  it('recognises ids that a function puts together by the part that is written', () => {
    const index = indexOf({
      'parks/index.ts':
        'const of = (subject) =>\n  defineMetric({ id: `parks-${subject}` });\ndefineMetric(shared);\n',
    });
    expect(fileOf(index, { kind: 'metric', id: 'parks-swings' })?.line).toBe(2);
  });

  it('ends where two names stand for each other', () => {
    const index = indexOf({
      'parks/index.ts': 'const a = b;\nconst b = a;\ndefineMetric({ id: a });\n',
    });
    expect(fileOf(index, { kind: 'metric', id: 'parks' })?.line).toBe(3);
  });

  it('reads files that are broken', () => {
    const index = indexOf({ 'parks/index.ts': "export const = ;\ndefineMetric({ id: 'parks',\n" });
    expect(fileOf(index, { kind: 'metric', id: 'parks' })?.file).toBe(
      'packages/metrics-core/src/policy-areas/parks/index.ts',
    );
  });
});
