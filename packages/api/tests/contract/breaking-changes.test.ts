// The API's contract: what is served breaks nobody who reads by the one that was last published.
import { readFileSync } from 'node:fs';
import path from 'node:path';

import type { OpenAPIV3_1 } from 'openapi-types';
import { describe, expect, it } from 'vitest';

import { breakingChanges } from './breaking-changes';

const client = path.resolve(import.meta.dirname, '../../../api-client');
const read = (file: string) =>
  JSON.parse(readFileSync(path.join(client, file), 'utf8')) as OpenAPIV3_1.Document;

it('the contract of today breaks no reader of the one that was published last', () => {
  expect(
    breakingChanges(read('released/openapi.json'), read('openapi.json')),
    'Each line breaks programs that use the API. Put back what they rely on, and add the new form ' +
      'beside it under another name or under /v2. Only where the published contract is given up on ' +
      'purpose: "npx pnpm --filter @oflog/api-client accept-contract", and a major changeset of the client.',
  ).toEqual([]);
});

const halls = {
  type: 'object',
  properties: {
    hall: { $ref: '#/components/schemas/Hall' },
    seats: { type: 'number' },
    note: { anyOf: [{ type: 'string' }, { type: 'null' }] },
  },
  required: ['hall', 'seats'],
};
const document = {
  openapi: '3.1.0',
  info: { title: 'Halls', version: '1' },
  paths: {
    '/halls': {
      get: {
        parameters: [
          { name: 'kind', in: 'query', schema: { type: 'string', enum: ['round', 'square'] } },
        ],
        responses: {
          200: {
            description: 'Halls',
            content: { 'application/json': { schema: { type: 'array', items: halls } } },
          },
        },
      },
    },
  },
  components: { schemas: { Hall: { type: 'object', properties: { name: { type: 'string' } } } } },
};

describe('a contract that', () => {
  // Typed loosely: each change is made at one place of a document that no type knows.
  type Loose = typeof document & { paths: Record<string, unknown> };
  const changed = (change: (copy: Loose) => void) => {
    const copy = structuredClone(document) as Loose;
    change(copy);
    return breakingChanges(documentOf(document), documentOf(copy));
  };
  const documentOf = (content: object) => content as OpenAPIV3_1.Document;
  const schemaOf = (copy: Loose) =>
    copy.paths['/halls'].get.responses[200].content['application/json'].schema.items;

  it('is the same, or says more, breaks nobody', () => {
    expect(changed(() => undefined)).toEqual([]);
    expect(
      changed((copy) => {
        Object.assign(schemaOf(copy).properties, { stage: { type: 'string' } });
        Object.assign(copy.paths, { '/stages': copy.paths['/halls'] });
        copy.paths['/halls'].get.parameters[0]?.schema.enum.push('oval');
      }),
    ).toEqual([]);
  });

  it.each<[string, (copy: Loose) => void, string]>([
    ['loses a path', (copy) => Reflect.deleteProperty(copy.paths, '/halls'), '/halls: gone'],
    [
      'loses a parameter',
      (copy) => copy.paths['/halls'].get.parameters.pop(),
      '/halls parameter kind: gone',
    ],
    [
      'asks for a parameter',
      (copy) => Object.assign(copy.paths['/halls'].get.parameters[0] ?? {}, { required: true }),
      '/halls parameter kind: required',
    ],
    [
      'takes fewer values',
      (copy) => copy.paths['/halls'].get.parameters[0]?.schema.enum.pop(),
      '/halls parameter kind: no longer takes square',
    ],
    [
      'loses a field',
      (copy) => Reflect.deleteProperty(schemaOf(copy).properties, 'seats'),
      '/halls 200 application/json[] seats: gone',
    ],
    [
      'no longer promises a field',
      (copy) => schemaOf(copy).required.pop(),
      '/halls 200 application/json[] seats: may be left out',
    ],
    [
      'gives another type',
      (copy) => Object.assign(schemaOf(copy).properties.seats, { type: ['number', 'null'] }),
      '/halls 200 application/json[] seats: may be null',
    ],
    [
      'gives another alternative',
      (copy) => schemaOf(copy).properties.note.anyOf.push({ type: 'boolean' }),
      '/halls 200 application/json[] note: alternative 3 is new',
    ],
    [
      'changes a named schema',
      (copy) => Object.assign(copy.components.schemas.Hall.properties.name, { type: 'number' }),
      '/halls 200 application/json[] hall name: may be number',
    ],
  ])('%s breaks its readers', (_, change, said) => {
    expect(changed(change)).toEqual([said]);
  });
});
