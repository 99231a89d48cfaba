// Spoils the definitions of a catalogue one field at a time, and sees whether the checks say so.
import type { Finding } from '../src/checks/finding';
import type { Catalogue } from '../src/model/catalogue';
import type { DefinitionKind } from '../src/model/definition';
import {
  mutationsOf,
  names,
  spoil,
  spoilings,
  type JsonSchema,
  type Mutation,
  type Spoiling,
} from './definition-mutations.ts';

export interface Trial {
  /** A copy: it is spoilt and mended over and over. */
  catalogue: Catalogue;
  schema: JsonSchema;
  checkShape: (kind: DefinitionKind, definition: unknown) => Finding[];
  checkCatalogue: (catalogue: unknown) => Finding[];
  /** Which part of the mutations to try; left out: all. */
  share?: { ofShape: number; ofMeaning: number; seed: number };
}

export interface TrialResult {
  counts: Record<Spoiling, { tried: number; caught: number }>;
  /** Those that no finding named. */
  missed: string[];
}

export function tryMutations(trial: Trial): TrialResult {
  const counts = Object.fromEntries(
    spoilings.map((spoiling) => [spoiling, { tried: 0, caught: 0 }]),
  ) as TrialResult['counts'];
  const missed: string[] = [];
  const draw = drawer(trial.share?.seed ?? 0);
  for (const { kind, index, definition } of definitionsOf(trial.catalogue)) {
    for (const mutation of mutationsOf(trial.schema, kind, index, definition)) {
      const caught = isCaught(trial, definition, mutation, draw());
      if (caught === undefined) continue;
      counts[mutation.spoiling].tried += 1;
      counts[mutation.spoiling].caught += caught ? 1 : 0;
      if (!caught) missed.push(inWords(mutation, definition));
    }
  }
  return { counts, missed };
}

/** Whether the checks name it; undefined where the share left it out. */
function isCaught(
  { catalogue, checkShape, checkCatalogue, share }: Trial,
  definition: Definition,
  mutation: Mutation,
  drawn: number,
): boolean | undefined {
  const id = definition.id ?? 'register';
  if (drawn >= (share?.ofShape ?? 1)) return undefined;
  const mend = spoil(definition, mutation);
  try {
    if (checkShape(mutation.kind, definition).some((one) => names(one, id, mutation))) return true;
    // What no shape forbids is for the checks of meaning, which need the whole catalogue.
    const byShape = mutation.spoiling === 'dropped' || mutation.spoiling === 'mistyped';
    if (!byShape && drawn >= (share?.ofMeaning ?? 1)) return undefined;
    return checkCatalogue(catalogue).some((one) => names(one, id, mutation));
  } finally {
    mend();
  }
}

interface Definition {
  id?: string;
}

function definitionsOf(
  catalogue: Catalogue,
): { kind: DefinitionKind; index: number; definition: Definition }[] {
  const lists: [DefinitionKind, readonly Definition[]][] = [
    ['policy-area', catalogue.policyAreas],
    ['metric', catalogue.metrics],
    ['context-variable', catalogue.contextVariables],
    ['caveat', catalogue.caveats],
    ['publication', catalogue.publications],
    ['neighbour-model', catalogue.neighbourModels],
    ['term', catalogue.glossary],
    ['register', [catalogue.register as Definition]],
  ];
  return lists.flatMap(([kind, list]) =>
    list.map((definition, index) => ({ kind, index, definition })),
  );
}

function inWords({ kind, path, spoiling }: Mutation, { id }: Definition): string {
  return `${kind} ${id ?? ''}: ${path.join('.')} ${spoiling}`;
}

/** Numbers from 0 to 1 that are the same for the same seed: a linear congruential generator. */
function drawer(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
