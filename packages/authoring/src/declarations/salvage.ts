// What can still be checked where a policy area, or what areas share, cannot be loaded as a whole: the
// definitions of its other files, taken from what those export.
import type { DefinitionKind } from '@oflog/metrics-core';

import type { Evaluated } from './evaluate';
import { idOf, type SourceIndex } from './source-index';

/** The definitions of a kind that the files under a folder export, each once. */
export function exported<T>(
  kind: DefinitionKind,
  isInside: (file: string) => boolean,
  { declared }: SourceIndex,
  modules: Evaluated['modules'],
): T[] {
  const ids = new Set(
    declared
      .filter((declaration) => declaration.kind === kind && isInside(declaration.file))
      .map(idOf),
  );
  const values = [...modules.values()].flatMap((module) => Object.values(module)).flat();
  return [...new Set(values)].filter((value): value is T => ids.has(declaredId(value)));
}

function declaredId(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || !('id' in value)) return undefined;
  return typeof value.id === 'string' ? value.id : undefined;
}
