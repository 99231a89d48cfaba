// What can still be checked where a policy area, or what areas share, cannot be loaded as a whole: the
// definitions of its other files, taken from what those export.
import type { DefinitionKind } from '@oflog/metrics-core';

import type { Evaluated } from './evaluate';
import { idOf, type SourceIndex } from './source-index';

type Salvaged = Exclude<DefinitionKind, 'policy-area' | 'caveat' | 'register'>;

/** Whether an object is of a kind: each has a property that its function of declaration always gives. */
const isOfKind: Readonly<Record<Salvaged, (value: object) => boolean>> = {
  metric: (value) => 'publishedAs' in value,
  'context-variable': (value) => 'lifecycle' in value && !('publishedAs' in value),
  publication: (value) => 'jointReporting' in value,
  'neighbour-model': (value) => 'method' in value,
  term: (value) => 'alsoCalled' in value,
};

/** The definitions of a kind that the files under a folder export, each once. */
export function exported<T>(
  kind: Salvaged,
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
  return [...new Set(values)].filter(
    (value): value is T =>
      typeof value === 'object' &&
      value !== null &&
      'id' in value &&
      typeof value.id === 'string' &&
      ids.has(value.id) &&
      isOfKind[kind](value),
  );
}
