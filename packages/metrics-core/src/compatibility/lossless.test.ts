// Nothing that changes is missed: any difference but the version is at least one change.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { catalogue } from '../catalogue';
import {
  caveatSchema,
  contextVariableSchema,
  metricSchema,
  neighbourModelSchema,
  policyAreaSchema,
  publicationSchema,
  registerSchema,
  termSchema,
  listOfKind,
  type Catalogue,
} from '../model';
import * as vocabulary from '../model/vocabulary';
import { diffCatalogues } from './diff';
import { isEqual } from './equal';
import { libraries } from './examples/libraries';

describe('whatever is done to a catalogue', () => {
  it('gives a change, unless it is the same catalogue still', () => {
    const seen = { same: 0, changed: 0 };
    const before = libraries();
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(), manipulation), { minLength: 1, maxLength: 3 }),
        (steps) => {
          const after: Catalogue = { ...libraries(), version: '2.0.0' };
          for (const [at, manipulate] of steps) {
            const places = placesOf(after).filter(isInsideADefinition);
            const place = places[at % places.length];
            if (place) manipulate(place);
          }
          const isSame = isEqual({ ...after, version: before.version }, before);
          seen[isSame ? 'same' : 'changed'] += 1;
          expect(diffCatalogues(before, after).length > 0).toBe(!isSame);
          expect(diffCatalogues(after, before).length > 0).toBe(!isSame);
        },
      ),
      { numRuns: 1000, seed: 20_241_216 },
    );
    expect(seen.changed).toBeGreaterThan(800);
  });

  it('gives a sentence for each change, with a step and a rule', () => {
    fc.assert(
      fc.property(fc.nat(), manipulation, (at, manipulate) => {
        const after = libraries();
        const places = placesOf(after).filter(isInsideADefinition);
        const place = places[at % places.length];
        if (place) manipulate(place);
        for (const change of diffCatalogues(libraries(), after)) {
          expect(change.words).toMatch(/^[\p{Lu}\d“].*\.$/su);
          expect(change.words).not.toMatch(/undefined|\[object|\{\d\}/);
          expect(change.rule).toMatch(/^[a-z-]+$/);
        }
      }),
      { numRuns: 500, seed: 20_241_217 },
    );
  });
});

describe.each(Object.entries({ ...listOfKind, register: 'register' } as const))(
  'every field of every %s, changed to another valid value,',
  (_kind, list) => {
    it('gives a change at that field', () => {
      const definitions: readonly unknown[] =
        list === 'register' ? [catalogue.register] : catalogue[list];
      const tried = definitions.map(withOneRelease).flatMap((definition) => {
        const paths = placesOf(definition).filter(isLeaf);
        const oneOfEachField = new Map(paths.map(({ path }) => [fieldOf(path), path]));
        return [...oneOfEachField.values()].map((path) => triedAt(list, definition, path));
      });
      expect(tried.filter(({ verdict }) => verdict === 'missed')).toEqual([]);
      expect(tried.filter(({ verdict }) => verdict === 'found').length).toBeGreaterThan(4);
      const untried = tried.filter(({ verdict }) => verdict === 'no other value');
      expect(untried.filter(({ path }) => !fieldsOfOneValue.test(path))).toEqual([]);
    });
  },
);

/** Names a variant, or can only be true: it has no other value by itself. */
const fieldsOfOneValue = /(kind|rule|stage|role|inColumns)$/;

function triedAt(list: ListName, definition: unknown, path: string[]) {
  const place = path.join('.');
  const schema = schemas[list];
  for (const candidate of candidatesFor(valueAt(definition, path))) {
    const mutant: unknown = structuredClone(definition);
    setAt(mutant, path, candidate);
    if (!schema.safeParse(mutant).success) continue;
    const changes = diffCatalogues(alone(list, definition), alone(list, mutant));
    return { path: place, verdict: changes.length > 0 ? 'found' : 'missed' };
  }
  return { path: place, verdict: 'no other value' };
}

type ListName = (typeof listOfKind)[keyof typeof listOfKind] | 'register';

const schemas = {
  policyAreas: policyAreaSchema,
  metrics: metricSchema,
  contextVariables: contextVariableSchema,
  caveats: caveatSchema,
  publications: publicationSchema,
  neighbourModels: neighbourModelSchema,
  glossary: termSchema,
  register: registerSchema,
};

const { register } = libraries();

/** A catalogue of one definition. */
function alone(list: ListName, definition: unknown): Catalogue {
  const empty = {
    version: '1.0.0',
    policyAreas: [],
    metrics: [],
    contextVariables: [],
    caveats: [],
    publications: [],
    neighbourModels: [],
    glossary: [],
    register,
  };
  return { ...empty, [list]: list === 'register' ? definition : [definition] };
}

const words = Object.values(vocabulary).flatMap((list) => (isListOfWords(list) ? list : []));

function isListOfWords(list: unknown): list is readonly string[] {
  return Array.isArray(list);
}

function candidatesFor(value: unknown): unknown[] {
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

interface Place {
  parent: Record<string, unknown>;
  key: string;
  path: string[];
}

/** Every property and entry, at any depth. */
function placesOf(value: unknown, path: string[] = []): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  const parent = value as Record<string, unknown>;
  return Object.keys(parent).flatMap((key) => [
    { parent, key, path: [...path, key] },
    ...placesOf(parent[key], [...path, key]),
  ]);
}

/** The lists and the register themselves stay, and so do ids: without them it is no catalogue. */
function isInsideADefinition({ path }: Place): boolean {
  const isDefinition = path.length === 2 && path[0] !== 'register';
  return path.length > 1 && !isDefinition && !(path.length === 3 && path[2] === 'id');
}

/** Entries of one list hold the same fields. */
function fieldOf(path: readonly string[]): string {
  return path.map((key) => (/^\d+$/.test(key) ? '[]' : key)).join('.');
}

function isLeaf({ parent, key, path }: Place): boolean {
  const value = parent[key];
  return (typeof value !== 'object' || value === null) && path.join('.') !== 'id';
}

const remove = ({ parent, key }: Place) => {
  if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else Reflect.deleteProperty(parent, key);
};
const twice = ({ parent, key }: Place) => {
  if (Array.isArray(parent)) parent.push(structuredClone(parent[Number(key)]));
  else parent[`${key}2`] = structuredClone(parent[key]);
};
const turnRound = ({ parent, key }: Place) => {
  const value = parent[key];
  if (Array.isArray(value)) value.reverse();
};
const replaceBy = (value: unknown) => (place: Place) => {
  place.parent[place.key] = structuredClone(value);
};

const manipulation = fc.oneof(
  fc.constantFrom(remove, twice, turnRound),
  fc
    .constantFrom<unknown[]>(null, '', 'x', 0, 1.5, true, [], {}, ['x'], [{ id: 'x' }], { x: 1 })
    .map(replaceBy),
);

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
