// The JSON Schema that other languages use and the zod schemas that we use give one verdict.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type * as z from 'zod';

import { jsonSchemas } from '../../scripts/json-schemas';
import { catalogue } from '../catalogue';
import {
  catalogueSchema,
  contextVariableSchema,
  metricSchema,
  observationSchema,
  policyAreaSchema,
  publicationSchema,
  type Observation,
} from '.';

const schemas = new Map(jsonSchemas());
const observation: Observation = {
  metric: 'a-share',
  authority: 'E06000023',
  period: '2023-24',
  value: 45.0891,
  category: null,
  state: 'value',
  marks: ['revised'],
  interval: { lower: 44, upper: 46 },
  numerator: 1,
  denominator: 2,
  caveats: ['a-caveat'],
  release: 'returns.2023-24.2024-12-12',
  cells: [{ column: 'spending', release: 'returns.2023-24.2024-12-12', sheet: 'Data', ref: 'A1' }],
};

const documents: [name: string, schema: z.ZodType, examples: unknown[]][] = [
  ['policy-area', policyAreaSchema, catalogue.policyAreas],
  ['metric', metricSchema, catalogue.metrics],
  ['context-variable', contextVariableSchema, catalogue.contextVariables],
  ['publication', publicationSchema, catalogue.publications.map(withOneRelease)],
  ['observation', observationSchema, [observation]],
];

describe('the catalogue', () => {
  it('is valid by its zod schema and by its JSON Schema', () => {
    expect(catalogueSchema.safeParse(catalogue).error).toBeUndefined();
    const validate = compiled('catalogue');
    validate(JSON.parse(JSON.stringify(catalogue)));
    expect(validate.errors).toBeNull();
  });
});

describe.each([...schemas.keys()])('schema/%s.json', (name) => {
  it('is what `pnpm schema` writes today', () => {
    const file = join(import.meta.dirname, `../../schema/${name}.json`);
    expect(readFileSync(file, 'utf8') === schemas.get(name), `Run "pnpm schema".`).toBe(true);
  });
});

describe.each(documents)('%s', (name, schema, examples) => {
  it('is judged alike by zod and by JSON Schema, whatever is changed in it', () => {
    const validate = compiled(name);
    const verdicts = { accepted: 0, refused: 0 };
    fc.assert(
      fc.property(
        fc.constantFrom(...examples),
        fc.nat(),
        fc.oneof(
          fc.constant(remove),
          fc.constantFrom(...replacements).map((value) => replaceBy(value)),
        ),
        (example, at, change) => {
          const mutant: unknown = JSON.parse(JSON.stringify(example));
          const places = placesOf(mutant);
          const place = places[at % places.length];
          if (place) change(place);
          const byZod = schema.safeParse(mutant).success;
          verdicts[byZod ? 'accepted' : 'refused'] += 1;
          expect(validate(mutant), JSON.stringify(place?.key)).toBe(byZod);
        },
      ),
      { numRuns: 1500, seed: 20_241_216 },
    );
    expect(verdicts.accepted).toBeGreaterThan(50);
    expect(verdicts.refused).toBeGreaterThan(300);
  });
});

interface Place {
  parent: Record<string, unknown>;
  key: string;
}

const replacements: unknown[] = [
  null,
  '',
  ' ',
  'x',
  'kebab-case',
  'Not an id',
  -1,
  0,
  1.5,
  1e300,
  true,
  [],
  {},
  ['x'],
  { unknown: 1 },
  '2022-23',
  'https://example.org',
  'value',
];

const remove = ({ parent, key }: Place) => {
  if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else Reflect.deleteProperty(parent, key);
};

function replaceBy(value: unknown) {
  return ({ parent, key }: Place) => {
    parent[key] = structuredClone(value);
  };
}

/** Every property and array entry of a document, at any depth. */
function placesOf(value: unknown): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  const parent = value as Record<string, unknown>;
  return Object.keys(parent).flatMap((key) => [{ parent, key }, ...placesOf(parent[key])]);
}

/** Publications run to hundreds of layouts of one shape: one release each is enough to mutate. */
function withOneRelease<T extends { releases: unknown[] }>(publication: T): T {
  return { ...publication, releases: publication.releases.slice(0, 1) };
}

function compiled(name: string) {
  const text = schemas.get(name);
  if (text === undefined) throw new Error(`No schema "${name}".`);
  return new Ajv({ strict: true, allowUnionTypes: true }).compile(JSON.parse(text) as object);
}
