// Nothing that changes is missed: any difference but the version is at least one change.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { tryChanges } from '../../scripts/try-changes';
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
      const tried = tryChanges(trial, list);
      expect(tried.filter(({ verdict }) => verdict === 'missed')).toEqual([]);
      expect(tried.filter(({ verdict }) => verdict === 'found').length).toBeGreaterThan(4);
      const untried = tried.filter(({ verdict }) => verdict === 'no other value');
      expect(untried.filter(({ path }) => !fieldsOfOneValue.test(path))).toEqual([]);
    });
  },
);

/** Names a variant, or can only be true: it has no other value by itself. */
const fieldsOfOneValue = /(kind|rule|stage|role|inColumns)$/;

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

const words = Object.values(vocabulary).flatMap((list) => (isListOfWords(list) ? list : []));

const trial = { catalogue, schemas, words, diffCatalogues };

function isListOfWords(list: unknown): list is readonly string[] {
  return Array.isArray(list);
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
