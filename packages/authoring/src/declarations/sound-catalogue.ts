// The definitions for commands that only read them: the catalogue if its shape is sound, else what is
// wrong with it, or those of its definitions that are sound.
import {
  catalogueSchema,
  definitionKinds,
  listOfKind,
  type Catalogue,
  type DefinitionReference,
} from '@oflog/metrics-core';

import { catalogueFindings } from '../check/catalogue-findings';
import type { DeclarationFinding } from './finding';
import { loadDeclarations, type LoadedDeclarations } from './load';
import type { SourceIndex } from './source-index';

export type SoundCatalogue =
  | { readonly catalogue: Catalogue; readonly source: SourceIndex }
  | { readonly findings: readonly DeclarationFinding[] };

export async function soundCatalogue(repository: string): Promise<SoundCatalogue> {
  const loaded = await loadDeclarations(repository);
  const isSound =
    loaded.findings.length === 0 && catalogueSchema.safeParse(loaded.catalogue).success;
  return isSound
    ? { catalogue: loaded.catalogue, source: loaded.source }
    : { findings: findingsOfShape(loaded) };
}

export interface SoundDefinitions {
  /** The definitions that are sound and refer to none that is not. */
  readonly catalogue: Catalogue;
  readonly source: SourceIndex;
  /** Definitions that are still to be filled in or mended, with what is wrong. */
  readonly leftOut: readonly DefinitionReference[];
  readonly findings: readonly DeclarationFinding[];
}

/** What can be looked up while an area is still being written: all definitions but the unfinished. */
export async function soundDefinitions(repository: string): Promise<SoundDefinitions> {
  const loaded = await loadDeclarations(repository);
  const findings = [...loaded.findings, ...catalogueFindings(loaded).filter(isBroken)];
  const leftOut = withReferrers(loaded.catalogue, [
    ...loaded.notLoaded,
    ...findings.flatMap(({ definition }) =>
      definition === undefined || definition.kind === 'catalogue' ? [] : [definition],
    ),
  ]);
  const isLeftOut = new Set(leftOut.map(keyOf));
  const catalogue = { ...loaded.catalogue };
  for (const kind of definitionKinds.filter((one) => one !== 'register')) {
    const list = listOfKind[kind];
    const sound = loaded.catalogue[list].filter(({ id }) => !isLeftOut.has(keyOf({ kind, id })));
    Object.assign(catalogue, { [list]: sound });
  }
  return { catalogue, source: loaded.source, leftOut, findings };
}

/** Whether a definition cannot be shown for it: for its shape, or for what it refers to. */
function isBroken({ code }: DeclarationFinding): boolean {
  return (
    code.startsWith('SHAPE_') || code === 'REFERENCE_DEAD' || code === 'FORMULA_COLUMN_UNKNOWN'
  );
}

/** Beside the definitions given those that name one of them, which could not be shown whole. */
function withReferrers(
  catalogue: Catalogue,
  given: readonly DefinitionReference[],
): DefinitionReference[] {
  const found = new Map(given.map((reference) => [keyOf(reference), reference]));
  for (let known = -1; known < found.size;) {
    known = found.size;
    const ids = [...found.values()].map(({ id }) => JSON.stringify(id));
    for (const kind of definitionKinds.filter((one) => one !== 'register')) {
      for (const definition of catalogue[listOfKind[kind]]) {
        const text = JSON.stringify(definition);
        const reference = { kind, id: definition.id };
        if (ids.some((id) => text.includes(id))) found.set(keyOf(reference), reference);
      }
    }
  }
  return [...found.values()];
}

function keyOf({ kind, id }: DefinitionReference): string {
  return `${kind} ${id}`;
}

function findingsOfShape(loaded: LoadedDeclarations): DeclarationFinding[] {
  const shape = catalogueFindings(loaded).filter(({ code }) => code.startsWith('SHAPE_'));
  return [...loaded.findings, ...shape];
}
