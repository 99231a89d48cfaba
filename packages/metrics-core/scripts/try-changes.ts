// Changes every field of definitions to another valid value, one at a time, and sees whether the diff of
// the two catalogues says so. Imports no code, so that tests and campaigns share it.
import type { Change } from '../src/compatibility/change';
import type { Catalogue } from '../src/model/catalogue';
import type { listOfKind } from '../src/model/definition';

export type ListName = (typeof listOfKind)[keyof typeof listOfKind] | 'register';

export interface ChangeTrial {
  catalogue: Catalogue;
  /** The schema of the definitions in each list. */
  schemas: Record<ListName, { safeParse: (definition: unknown) => { success: boolean } }>;
  /** Every word of a closed list: where the schema wants one of them, another may stand. */
  words: readonly string[];
  diffCatalogues: (before: Catalogue, after: Catalogue) => Change[];
}

/** A field of one definition, and what the diff made of another value there. */
export interface TriedChange {
  /** `bounds.max`, `releases.0.periods.0`. */
  path: string;
  verdict: 'found' | 'missed' | 'no other value';
}

/** Every field of every definition in a list, each once for all entries of an inner list. */
export function tryChanges(trial: ChangeTrial, list: ListName): TriedChange[] {
  const { catalogue } = trial;
  const definitions: readonly unknown[] =
    list === 'register' ? [catalogue.register] : catalogue[list];
  return definitions.map(withOneRelease).flatMap((definition) => {
    const oneOfEachField = new Map(leavesOf(definition).map((path) => [fieldOf(path), path]));
    return [...oneOfEachField.values()].map((path) => ({
      path: path.join('.'),
      verdict: verdictOn(trial, list, definition, path),
    }));
  });
}

function verdictOn(
  trial: ChangeTrial,
  list: ListName,
  definition: unknown,
  path: string[],
): TriedChange['verdict'] {
  for (const candidate of candidatesFor(valueAt(definition, path), trial.words)) {
    const mutant: unknown = structuredClone(definition);
    setAt(mutant, path, candidate);
    if (!trial.schemas[list].safeParse(mutant).success) continue;
    const [before, after] = [definition, mutant].map((one) => alone(trial, list, one));
    if (before === undefined || after === undefined) continue;
    return trial.diffCatalogues(before, after).length > 0 ? 'found' : 'missed';
  }
  return 'no other value';
}

/** A catalogue of one definition. */
function alone({ catalogue }: ChangeTrial, list: ListName, definition: unknown): Catalogue {
  const empty = {
    version: catalogue.version,
    policyAreas: [],
    metrics: [],
    contextVariables: [],
    caveats: [],
    publications: [],
    neighbourModels: [],
    glossary: [],
    register: catalogue.register,
  };
  return { ...empty, [list]: list === 'register' ? definition : [definition] };
}

function candidatesFor(value: unknown, words: readonly string[]): unknown[] {
  if (typeof value === 'number') return [value + 1, value - 1];
  if (typeof value === 'boolean') return [!value];
  if (typeof value !== 'string') return ['another', 'suppressed', 'revised', '2020-01-01'];
  return [
    `${value}x`,
    'E99999999',
    '1999-00',
    '1999-01-01',
    'f'.repeat(64),
    'ZZ',
    ...words,
    ...['name', 'from', 'gss', 'e-code', 'lower-tier', 'every-tier', 'none', 'exact', 'sample'],
    ...['at-start-of', 'mid-year-of', 'stated', 'approximate', 'count', 'survey', 'annual'],
    ...['quarterly', 'official-statistics', 'not-stated', 'money', 'country', 'region'],
  ].filter((candidate) => candidate !== value);
}

/** Where a definition holds a value and no list or object, its id left out. */
function leavesOf(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return path.join('.') === 'id' ? [] : [path];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, [...path, key]));
}

/** Entries of one list hold the same fields. */
function fieldOf(path: readonly string[]): string {
  return path.map((key) => (/^\d+$/.test(key) ? '[]' : key)).join('.');
}

function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((inner, key) => (inner as Record<string, unknown>)[key], value);
}

function setAt(value: unknown, path: readonly string[], replacement: unknown): void {
  const parent = valueAt(value, path.slice(0, -1)) as Record<string, unknown>;
  parent[path.at(-1) ?? ''] = replacement;
}

/** Releases of one publication are of one shape, and each is long. */
function withOneRelease(definition: unknown): unknown {
  if (typeof definition !== 'object' || definition === null) return definition;
  if (!('releases' in definition) || !Array.isArray(definition.releases)) return definition;
  return { ...definition, releases: definition.releases.slice(0, 1) };
}
