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
  caveatSchema,
  contextVariableSchema,
  metricSchema,
  observationSchema,
  policyAreaSchema,
  publicationSchema,
  termSchema,
  type Catalogue,
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

/** A document type, how to draw it, and how many mutations of it are tried: 20,000 in all. */
const documents: [name: string, schema: z.ZodType, examples: unknown[], runs: number][] = [
  ['catalogue', catalogueSchema, catalogue.metrics.map(catalogueWith), 1500],
  ['policy-area', policyAreaSchema, catalogue.policyAreas, 2000],
  ['metric', metricSchema, catalogue.metrics, 5000],
  ['context-variable', contextVariableSchema, catalogue.contextVariables, 3000],
  ['publication', publicationSchema, catalogue.publications.map(withOneRelease), 3500],
  ['observation', observationSchema, [observation], 2000],
  ['catalogue#Caveat', caveatSchema, catalogue.caveats, 1500],
  ['catalogue#Term', termSchema, catalogue.glossary, 1500],
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

it('20,000 mutations are judged by both', () => {
  expect(documents.reduce((total, [, , , runs]) => total + runs, 0)).toBe(20_000);
});

describe.each(documents)('%s', (name, schema, examples, runs) => {
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
      { numRuns: runs, seed: 20_241_216 },
    );
    expect(verdicts.accepted).toBeGreaterThan(runs / 50);
    expect(verdicts.refused).toBeGreaterThan(runs / 5);
  }, 90_000);
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

/** A small catalogue about one metric, since the whole one takes long to copy. */
function catalogueWith(metric: Catalogue['metrics'][number]): Catalogue {
  return {
    ...catalogue,
    policyAreas: catalogue.policyAreas.filter(({ id }) => id === metric.policyArea),
    metrics: [metric],
    contextVariables: catalogue.contextVariables.filter(({ id }) => metric.context.includes(id)),
    caveats: catalogue.caveats.filter(({ id }) => metric.caveats.includes(id)),
    publications: catalogue.publications
      .filter(({ id }) => JSON.stringify(metric.value).includes(`"${id}"`))
      .map(withOneRelease),
    glossary: catalogue.glossary.slice(0, 2),
    register: {
      ...catalogue.register,
      corrections: catalogue.register.corrections.slice(0, 2),
      aliases: catalogue.register.aliases.slice(0, 2),
      formerNames: catalogue.register.formerNames.slice(0, 2),
      additions: catalogue.register.additions.slice(0, 2),
      changes: catalogue.register.changes.slice(0, 2),
    },
  };
}

/** The validator of a schema file, or of one of its definitions: `catalogue#Term`. */
function compiled(name: string) {
  const [file = '', definition] = name.split('#');
  const text = schemas.get(file);
  if (text === undefined) throw new Error(`No schema "${file}".`);
  const whole = JSON.parse(text) as { $ref: string };
  const schema = definition ? { ...whole, $ref: `#/definitions/${definition}` } : whole;
  return new Ajv({ strict: true, allowUnionTypes: true }).compile(schema);
}
