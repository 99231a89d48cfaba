// The definitions for commands that only read them: the catalogue if its shape is sound, else what is
// wrong with it.
import { catalogueSchema, type Catalogue } from '@oflog/metrics-core';

import { catalogueFindings } from '../check/catalogue-findings';
import type { DeclarationFinding } from './finding';
import { loadDeclarations } from './load';
import type { SourceIndex } from './source-index';

export type SoundCatalogue =
  | { readonly catalogue: Catalogue; readonly source: SourceIndex }
  | { readonly findings: readonly DeclarationFinding[] };

export async function soundCatalogue(repository: string): Promise<SoundCatalogue> {
  const loaded = await loadDeclarations(repository);
  const isSound =
    loaded.findings.length === 0 && catalogueSchema.safeParse(loaded.catalogue).success;
  if (isSound) return { catalogue: loaded.catalogue, source: loaded.source };
  const shape = catalogueFindings(loaded).filter(({ code }) => code.startsWith('SHAPE_'));
  return { findings: [...loaded.findings, ...shape] };
}
