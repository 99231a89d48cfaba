// The OpenAPI document: what is served, and what the typed client is generated from.
import { readFileSync } from 'node:fs';
import path from 'node:path';

import { catalogue } from '@oflog/metrics-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { openApiDocument } from '../src/openapi/document';
import { serveGenerated, type ServedDataset } from './served';

interface Parameter {
  name: string;
  in: 'path' | 'query';
  description?: string;
  example?: string | string[];
  required?: boolean;
}
interface Document {
  openapi: string;
  paths: Record<string, { get: { operationId: string; parameters: Parameter[] } }>;
  components: { schemas: Record<string, unknown> };
}

let served: ServedDataset;
let document: Document;
beforeAll(async () => {
  served = await serveGenerated(catalogue, 7);
  document = (await served.get('/openapi.json')) as Document;
});
afterAll(() => served.close());

function parameters(): { path: string; parameter: Parameter }[] {
  return Object.entries(document.paths).flatMap(([at, { get }]) =>
    get.parameters.map((parameter) => ({ path: at, parameter })),
  );
}

describe('the document that is served', () => {
  it('is OpenAPI 3.1 and describes every resource', () => {
    expect(document.openapi).toBe('3.1.0');
    expect(Object.keys(document.paths).sort()).toEqual([
      '/v1/authorities',
      '/v1/authorities/{code}',
      '/v1/authorities/{code}/memberships',
      '/v1/authorities/{code}/neighbours',
      '/v1/boundaries.geojson',
      '/v1/boundaries.topojson',
      '/v1/calendar',
      '/v1/calendar.ics',
      '/v1/changes',
      '/v1/changes.atom',
      '/v1/comparisons',
      '/v1/comparisons.csv',
      '/v1/comparisons.csv-metadata.json',
      '/v1/comparisons.parquet',
      '/v1/comparisons.xlsx',
      '/v1/context-variables',
      '/v1/context-variables/{id}',
      '/v1/context-variables/{id}/distribution',
      '/v1/downloads',
      '/v1/downloads/{file}',
      '/v1/glossary',
      '/v1/metrics',
      '/v1/metrics/{id}',
      '/v1/metrics/{id}/distribution',
      '/v1/neighbour-models',
      '/v1/observations',
      '/v1/observations.csv',
      '/v1/observations.csv-metadata.json',
      '/v1/observations.parquet',
      '/v1/observations.xlsx',
      '/v1/observations/{metric}/{authority}/{period}/provenance',
      '/v1/policy-areas',
      '/v1/policy-areas/{id}',
      '/v1/publications',
      '/v1/publications/{id}',
      '/v1/releases',
      '/v1/releases/{id}',
      '/v1/search',
      '/v1/vintages',
    ]);
  });

  it('has each component that is referred to, and no other', () => {
    const text = JSON.stringify(document);
    const references = [...text.matchAll(/"#\/components\/schemas\/(\w+)"/g)];
    expect([...new Set(references.map(([, name]) => name))].sort()).toEqual(
      Object.keys(document.components.schemas).sort(),
    );
  });

  it('gives every parameter an example that is answered', async () => {
    expect(parameters().length).toBeGreaterThan(15);
    for (const { path: at, parameter } of parameters()) {
      // Which files there are to download is told by what was written beside the snapshot.
      if (parameter.name === 'file') continue;
      expect(parameter.example, `${at} ${parameter.name}`).toBeDefined();
    }
    for (const [at, { get }] of Object.entries(document.paths)) {
      if (at.endsWith('{file}')) continue;
      const address = get.parameters
        .filter((parameter) => parameter.in === 'path')
        .reduce((text, { name, example }) => text.replace(`{${name}}`, String(example)), at);
      const query = new URLSearchParams(
        get.parameters
          .filter((parameter) => parameter.in === 'query')
          // Only a CSV file has a byte order mark.
          .filter(({ name }) => name !== 'bom' || at.endsWith('.csv'))
          .map(({ name, example }): [string, string] => [name, String(example)]),
      );
      await served.get(`${address}?${query.toString()}`);
    }
  });

  it('says what it means that a measure is retired, with an example', () => {
    expect(document.components.schemas.Lifecycle).toMatchObject({
      description: expect.stringContaining(
        'A retired one keeps its address and its figures',
      ) as unknown,
      examples: [
        { stage: 'current' },
        { stage: 'retired', reason: 'The return that it was read from has ended.' },
      ],
    });
    expect(JSON.stringify(document.components.schemas.Metric)).toContain(
      '"lifecycle":{"$ref":"#/components/schemas/Lifecycle"}',
    );
  });

  it('takes its examples from the catalogue', () => {
    const metrics = parameters().filter(({ parameter }) => parameter.name === 'metric');
    expect(metrics.length).toBeGreaterThan(3);
    for (const { parameter } of metrics) {
      expect([parameter.example].flat()).toEqual([catalogue.metrics[0]?.id]);
    }
  });
});

it('packages/api-client/openapi.json is what the routes and schemas say', () => {
  const file = path.resolve(import.meta.dirname, '../../api-client/openapi.json');
  const upToDate = `${JSON.stringify(openApiDocument(served.app), null, 2)}\n`;
  expect(
    readFileSync(file, 'utf8') === upToDate,
    'It is stale. Make it anew with "npx pnpm --filter @oflog/api-client generate".',
  ).toBe(true);
});
