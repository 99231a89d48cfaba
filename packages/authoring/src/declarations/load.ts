// The catalogue as the source declares it now, read without building anything. What cannot be read is
// reported, and the rest is loaded all the same.
import { mkdtemp, readFile, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

import {
  assembleCatalogue,
  listOfKind,
  type Catalogue,
  type DeclaredPolicyArea,
  type DefinitionReference,
  type Register,
  type SharedDeclarations,
} from '@oflog/metrics-core';

import { bundleDeclarations, type Bundle } from './bundle';
import { evaluateDeclarations, type Evaluated } from './evaluate';
import type { DeclarationFinding } from './finding';
import { declarationFolders, named, policyAreaFolders, type DeclarationFolders } from './folders';
import { readPolicyAreas } from './read-policy-areas';
import { exported } from './salvage';
import { soundArea, soundShared } from './sound-lists';
import { idOf, indexSource, type SourceIndex } from './source-index';

export interface LoadedDeclarations {
  readonly folders: DeclarationFolders;
  /** Shaped like a catalogue; whether its definitions are sound is for the checks to say. */
  readonly catalogue: Catalogue;
  readonly source: SourceIndex;
  /** What is wrong with the files themselves. */
  readonly findings: readonly DeclarationFinding[];
  /** Files that could not be read at all. */
  readonly unreadable: readonly string[];
  /** Definitions that stand in the catalogue by their id alone, since their file could not be read. */
  readonly notLoaded: readonly DefinitionReference[];
}

/** Loads the declarations of a repository; never throws for a fault in them. */
export async function loadDeclarations(repository: string): Promise<LoadedDeclarations> {
  const folders = declarationFolders(repository);
  const outdir = await realpath(await mkdtemp(join(tmpdir(), 'declarations-')));
  try {
    const { bundle, evaluated, findings } = await readDeclarations(folders, outdir);
    const loaded = await catalogueOf(folders, evaluated);
    return {
      ...loaded,
      folders,
      findings: [...bundle.findings, ...findings, ...loaded.findings],
      unreadable: bundle.unreadable.map((file) => named(file, folders)),
    };
  } finally {
    await rm(outdir, { recursive: true, force: true });
  }
}

interface Read {
  readonly bundle: Bundle;
  readonly evaluated: Evaluated;
  readonly findings: readonly DeclarationFinding[];
}

/** Reads every file; where one uses a name that nothing declares, again with something in its place. */
async function readDeclarations(folders: DeclarationFolders, outdir: string): Promise<Read> {
  const undeclared = new Map<string, DeclarationFinding>();
  for (;;) {
    const attempt = join(outdir, String(undeclared.size));
    const bundle = await bundleDeclarations(folders, attempt, [...undeclared.keys()]);
    const evaluated = await evaluateDeclarations(folders, attempt);
    const known = undeclared.size;
    evaluated.undeclared.forEach((finding, name) => undeclared.set(name, finding));
    if (undeclared.size === known) {
      return { bundle, evaluated, findings: [...undeclared.values(), ...evaluated.findings] };
    }
  }
}

async function catalogueOf(
  folders: DeclarationFolders,
  { modules }: Evaluated,
): Promise<Pick<LoadedDeclarations, 'catalogue' | 'source' | 'findings' | 'notLoaded'>> {
  const source = indexSource(folders);
  const { areas, findings } = readPolicyAreas(folders, modules);
  const faults: DeclarationFinding[] = [...findings];
  const report = (finding: DeclarationFinding) => void faults.push(finding);

  const partial = policyAreaFolders(folders)
    .filter((folder) => !areas.has(folder))
    .map((folder) => restOfArea(folder, folders, source, modules));
  const shared = modules.get(join(folders.context, 'index.ts'))?.shared;
  const catalogue = assembleCatalogue(
    await versionOf(folders),
    [...areas.values(), ...partial].map((area) => soundArea(area, report)),
    soundShared(
      (shared as SharedDeclarations | undefined) ?? restOfShared(folders, source, modules),
      report,
    ),
  );
  const incomplete = [
    ...partial.map(({ id }) => join(folders.policyAreas, id)),
    ...(shared === undefined ? [folders.context] : []),
  ].map((folder) => `${named(folder, folders)}/`);
  return {
    catalogue,
    source,
    findings: faults,
    notLoaded: [
      ...partial.map(({ id }): DefinitionReference => ({ kind: 'policy-area', id })),
      ...addIds(catalogue, source, incomplete),
    ],
  };
}

/**
 * Puts what incomplete folders declare, but could not be loaded, into the catalogue by its id, so that
 * references to it are not called dead. It may use anything, so that nothing is called unused.
 */
function addIds(
  catalogue: Catalogue,
  { declared }: SourceIndex,
  incomplete: readonly string[],
): DefinitionReference[] {
  const added: DefinitionReference[] = [];
  const mayUse = declared.map(idOf).filter((id) => id !== undefined);
  for (const declaration of declared) {
    const { kind, file } = declaration;
    const id = idOf(declaration);
    if (id === undefined || !incomplete.some((folder) => file.startsWith(folder))) continue;
    if (kind !== 'register') {
      const list: { id?: string; mayUse?: string[] }[] = catalogue[listOfKind[kind]];
      if (list.some((entry) => entry.id === id)) continue;
      list.push({ id, mayUse });
    }
    added.push({ kind, id });
  }
  return added;
}

function restOfArea(
  folder: string,
  folders: DeclarationFolders,
  source: SourceIndex,
  modules: Evaluated['modules'],
): DeclaredPolicyArea {
  const isInside = (file: string) => file.startsWith(`${named(folder, folders)}/`);
  return {
    id: basename(folder),
    title: '',
    summary: '',
    order: 0,
    responsible: { types: [], bodies: [], statement: '' },
    bestValueThemes: [],
    metrics: exported('metric', isInside, source, modules),
    publications: exported('publication', isInside, source, modules),
    contextVariables: exported('context-variable', isInside, source, modules),
  };
}

function restOfShared(
  folders: DeclarationFolders,
  source: SourceIndex,
  modules: Evaluated['modules'],
): SharedDeclarations {
  const isInside = (file: string) => file.startsWith(`${named(folders.context, folders)}/`);
  return {
    publications: exported('publication', isInside, source, modules),
    contextVariables: exported('context-variable', isInside, source, modules),
    neighbourModels: exported('neighbour-model', isInside, source, modules),
    glossary: exported('term', isInside, source, modules),
    register: noRegister,
  };
}

/** Stands for the register where it cannot be loaded; nothing is reported of it. */
const noRegister: Register = {
  sources: [],
  types: {},
  nameEndings: [],
  corrections: [],
  aliases: [],
  formerNames: [],
  additions: [],
  changes: [],
  jointBodies: [],
  areas: [],
  boundaries: { file: '', objects: {} },
};

async function versionOf({ metricsCore }: DeclarationFolders): Promise<string> {
  const text = await readFile(join(metricsCore, 'package.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}
