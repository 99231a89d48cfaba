// What a catalogue declares, as the checks of meaning read it: the definitions whose shape is sound,
// and the ids of those whose shape is not, so that one fault is not reported twice.
import type { Catalogue } from '../model/catalogue';
import type { ContextVariable } from '../model/context-variable';
import { definitionKinds, listOfKind, type DefinitionKind } from '../model/definition';
import type { Metric } from '../model/metric';
import type { Publication } from '../model/publication';
import type { Register } from '../model/register';
import { idOf } from './shape';

export interface Declarations extends Omit<Catalogue, 'version' | 'register'> {
  /** Left out where its shape is not sound. */
  register: Register | undefined;
  /** Metrics and context variables together. */
  measures: DeclaredMeasure[];
  /** Ids of each kind, those of definitions of unsound shape included. */
  ids: Readonly<Record<DefinitionKind, ReadonlySet<string>>>;
  /** Kinds of which a definition has no readable id: no reference to them can be called dead. */
  unnamed: ReadonlySet<DefinitionKind>;
  /** Every text in definitions of unsound shape: what these name may well be in use. */
  mentioned: ReadonlySet<string>;
  /** The authorities that the register has come to, where that is known. */
  authorities: readonly KnownAuthority[] | undefined;
}

/** An authority of the register as it was last built. */
export interface KnownAuthority {
  code: string;
  name: string;
}

export type DeclaredMeasure =
  { kind: 'metric'; measure: Metric } | { kind: 'context-variable'; measure: ContextVariable };

/** One definition of a catalogue that may be unsound, and whether it is. */
export interface Candidate {
  kind: DefinitionKind;
  definition: unknown;
  sound: boolean;
}

export function declarationsOf(
  candidates: readonly Candidate[],
  authorities?: readonly KnownAuthority[],
): Declarations {
  const sound = <T>(kind: DefinitionKind): T[] =>
    candidates
      .filter((candidate) => candidate.kind === kind && candidate.sound)
      .map(({ definition }) => definition as T);
  const unsound = candidates.filter((candidate) => !candidate.sound);
  const metrics = sound<Metric>('metric');
  const contextVariables = sound<ContextVariable>('context-variable');
  return {
    policyAreas: sound('policy-area'),
    metrics,
    contextVariables,
    caveats: sound('caveat'),
    publications: sound('publication'),
    neighbourModels: sound('neighbour-model'),
    glossary: sound('term'),
    register: sound<Register>('register')[0],
    measures: [
      ...metrics.map((measure) => ({ kind: 'metric' as const, measure })),
      ...contextVariables.map((measure) => ({ kind: 'context-variable' as const, measure })),
    ],
    ids: idsByKind(candidates),
    unnamed: new Set(
      unsound.filter(({ definition }) => !isNamed(definition)).map(({ kind }) => kind),
    ),
    mentioned: new Set(unsound.flatMap(({ definition }) => textsIn(definition))),
    authorities,
  };
}

/** A definition of a catalogue, whatever it is, with the place in which it stands. */
export interface PlacedDefinition {
  kind: DefinitionKind;
  place: string;
  definition: unknown;
}

/** The definitions of a catalogue one by one; of no catalogue, none. */
export function definitionsIn(catalogue: unknown): PlacedDefinition[] {
  if (typeof catalogue !== 'object' || catalogue === null) return [];
  const lists = new Map<string, unknown>(Object.entries(catalogue));
  return definitionKinds.flatMap((kind): PlacedDefinition[] => {
    if (kind === 'register') {
      const definition = lists.get(kind);
      return isObject(definition) ? [{ kind, place: kind, definition }] : [];
    }
    const list = lists.get(listOfKind[kind]);
    return Array.isArray(list)
      ? list.map((definition: unknown, index) => ({
          kind,
          place: `${listOfKind[kind]}[${index}]`,
          definition,
        }))
      : [];
  });
}

/** The publication of an id, if it is declared and sound. */
export function publicationNamed(
  { publications }: Pick<Declarations, 'publications'>,
  id: string,
): Publication | undefined {
  return publications.find((publication) => publication.id === id);
}

function idsByKind(candidates: readonly Candidate[]): Record<DefinitionKind, Set<string>> {
  const ids = Object.fromEntries(
    definitionKinds.map((kind) => [kind, new Set<string>()]),
  ) as Record<DefinitionKind, Set<string>>;
  for (const { kind, definition } of candidates) {
    const id = idOf(definition);
    if (id !== undefined) ids[kind].add(id);
  }
  return ids;
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// A register has no id, and nothing refers to it.
function isNamed(definition: unknown): boolean {
  const id = idOf(definition);
  return id !== undefined && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id);
}

function textsIn(value: unknown): string[] {
  const texts: string[] = [];
  let level = [value];
  // Without recursion, and no deeper than anything sound: the value may be nested without end.
  for (let depth = 0; level.length > 0 && depth < 100; depth++) {
    level = level.flatMap((inside): unknown[] => {
      if (typeof inside === 'string') texts.push(inside);
      return typeof inside === 'object' && inside !== null ? Object.entries(inside).flat() : [];
    });
  }
  return texts;
}
