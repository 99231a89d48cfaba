// What the API says when it cannot answer, and that its documentation lists exactly that.
import { readFileSync } from 'node:fs';
import path from 'node:path';

import { catalogue } from '@oflog/metrics-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { problemCodes, problems } from '../src/problems/catalogue';
import { problemSchema } from '../src/schemas/problem';
import { serveGenerated, type ServedDataset } from './served';

let served: ServedDataset;
beforeAll(async () => {
  served = await serveGenerated(catalogue, 6);
});
afterAll(() => served.close());

async function problem(address: string) {
  const { status, headers, body } = await served.ask(address);
  expect(headers['content-type']).toBe('application/problem+json');
  expect(headers['access-control-allow-origin']).toBe('*');
  const document = problemSchema.parse(body);
  expect(status).toBe(document.status);
  expect(document.faults[0]?.code).toBe(document.code);
  return document;
}

const metric = catalogue.metrics[0]!.id;
const area = catalogue.policyAreas[0]!.id;
const variable = catalogue.contextVariables[0]!.id;
const publication = catalogue.publications[0]!.id;
const release = catalogue.publications[0]!.releases[0]!.id;
const model = catalogue.neighbourModels[0]!.id;
const england = catalogue.register.areas[0]!.code;

/** An id with its last letter gone, which is nearest to the id. */
const cut = (id: string) => id.slice(0, -1);

describe('an unknown id is a 404 that offers the nearest ones', () => {
  it.each([
    [`/v1/metrics/${cut(metric)}`, 'unknown-metric', 'id', metric],
    [`/v1/policy-areas/${cut(area)}`, 'unknown-policy-area', 'id', area],
    [`/v1/context-variables/${cut(variable)}`, 'unknown-context-variable', 'id', variable],
    [`/v1/publications/${cut(publication)}`, 'unknown-publication', 'id', publication],
    [`/v1/metrics?policyArea=${cut(area)}`, 'unknown-policy-area', 'policyArea', area],
    [`/v1/authorities/old-vail`, 'unknown-authority', 'code', null],
    [`/v1/authorities/E06000099`, 'unknown-authority', 'code', 'E06000009'],
    [`/v1/authorities?region=Uper+Vale`, 'unknown-region', 'region', 'Upper Vale'],
    [`/v1/authorities?responsibleFor=${cut(metric)}`, 'unknown-metric', 'responsibleFor', metric],
    [
      `/v1/authorities/E06000001/neighbours?model=${cut(model)}`,
      'unknown-neighbour-model',
      'model',
      model,
    ],
    [`/v1/observations?metric=${cut(metric)}`, 'unknown-metric', 'metric', metric],
    [`/v1/observations?metric=${cut(variable)}`, 'unknown-metric', 'metric', variable],
    ['/v1/observations?authority=E06000099', 'unknown-authority', 'authority', 'E06000009'],
    [
      `/v1/releases?publication=${cut(publication)}`,
      'unknown-publication',
      'publication',
      publication,
    ],
    [`/v1/releases/${cut(release)}`, 'unknown-release', 'id', release],
    [`/v1/metrics/${cut(metric)}/distribution`, 'unknown-metric', 'id', metric],
    [`/v1/metrics/${metric}/distribution?period=2022/23`, 'unknown-period', 'period', '2022-23'],
    [
      `/v1/metrics/${metric}/distribution?model=${cut(model)}`,
      'unknown-neighbour-model',
      'model',
      model,
    ],
    [`/v1/vintages?metric=${cut(metric)}`, 'unknown-metric', 'metric', metric],
    ['/v1/vintages?authority=E06000099', 'unknown-authority', 'authority', 'E06000009'],
    [
      `/v1/observations/${cut(metric)}/E06000001/latest/provenance`,
      'unknown-metric',
      'metric',
      metric,
    ],
    [
      `/v1/observations/${metric}/E06000099/latest/provenance`,
      'unknown-authority',
      'authority',
      'E06000009',
    ],
    ['/v1/boundaries.geojson?layer=lower', 'unknown-layer', 'layer', 'lower-tier'],
    ['/v1/boundaries.geojson?layer=__proto__', 'unknown-layer', 'layer', 'lower-tier'],
    ['/v1/observations?period=2022/23', 'unknown-period', 'period', '2022-23'],
    ['/v1/observations?period=lates', 'unknown-period', 'period', 'latest'],
    [`/v1/comparisons?metric=${cut(metric)}`, 'unknown-metric', 'metric', metric],
    ['/v1/comparisons?with=E06000099&group=chosen', 'unknown-authority', 'with', 'E06000009'],
    [`/v1/comparisons?model=${cut(model)}`, 'unknown-neighbour-model', 'model', model],
  ])('%s', async (address, code, parameter, nearest) => {
    const document = await problem(address);
    expect(document).toMatchObject({ status: 404, code, parameter });
    if (nearest !== null) expect(document.nearest[0]).toBe(nearest);
    expect(document.nearest.length).toBeGreaterThan(0);
    expect(document.detail).toContain(`"${document.found}"`);
    expect(document.detail).toContain(problems[document.code].remedy);
  });
});

it('a figure that is not held is a 404 that offers the periods of which there are figures', async () => {
  for (const address of [
    `/v1/observations/${metric}/E06000001/2022/provenance`,
    `/v1/metrics/${metric}/distribution?period=2022`,
  ]) {
    const document = await problem(address);
    expect(document).toMatchObject({ status: 404, code: 'no-figure', parameter: 'period' });
    expect(document.nearest[0]).toBe('2022-23');
    expect(document.allowed).toEqual(['2019-20', '2020-21', '2021-22', '2022-23']);
  }
});

describe('a fault in the parameters is a 400', () => {
  it.each([
    ['/v1/metrics?policyarea=x', 'unknown-parameter', 'policyarea', 'policyArea'],
    ['/v1/policy-areas?page=2', 'unknown-parameter', 'page', undefined],
    ['/v1/authorities?type=borough', 'invalid-parameter', 'type', 'london-borough'],
    ['/v1/authorities?q=a&q=b', 'invalid-parameter', 'q', undefined],
    ['/v1/observations?metric=', 'invalid-parameter', 'metric', undefined],
    ['/v1/comparisons?group=neighbors', 'invalid-parameter', 'group', 'neighbours'],
    ['/v1/comparisons?group=chosen', 'invalid-parameter', 'with', undefined],
    ['/v1/changes?kind=releases', 'invalid-parameter', 'kind', 'release'],
    ['/v1/changes?since=lately', 'invalid-parameter', 'since', undefined],
    ['/v1/search', 'invalid-parameter', 'q', undefined],
    ['/v1/search?query=bristol', 'invalid-parameter', 'q', undefined],
    [`/v1/search?q=${'x'.repeat(201)}`, 'invalid-parameter', 'q', undefined],
    ['/v1/calendar?year=2026', 'unknown-parameter', 'year', undefined],
    [`/v1/comparisons?authority=${england}`, 'area-not-compared', 'authority', undefined],
  ])('%s', async (address, code, parameter, nearest) => {
    const document = await problem(address);
    expect(document).toMatchObject({ status: 400, code, parameter });
    expect(document.nearest[0]).toBe(nearest);
  });
});

it('every fault of a request is told at once', async () => {
  const { faults } = await problem(
    '/v1/observations?metric=nothing&metric=nobody&authority=nowhere&period=never',
  );
  expect(faults.map(({ parameter, found }) => `${parameter} ${found}`)).toEqual([
    ...['metric nothing', 'metric nobody', 'period never', 'authority nowhere'],
  ]);
});

it.each(['/', '/v2/metrics', '/v1/authorities/%zz'])(
  'an address without anything, %s, is a 404',
  async (address) => {
    expect(await problem(address)).toMatchObject({
      status: 404,
      code: 'unknown-address',
      found: address,
    });
  },
);

describe('docs/reference/api-errors.md', () => {
  const text = readFileSync(
    path.resolve(import.meta.dirname, '../../../docs/reference/api-errors.md'),
    'utf8',
  );
  const listed = [...text.matchAll(/^## `([a-z-]+)` \((\d+)\)\n\n(.+)\n\n(.+)$/gm)].map(
    ([, code = '', status = '', meaning = '', remedy = '']) => ({
      code,
      status: Number(status),
      meaning,
      remedy,
    }),
  );

  it('lists exactly the problems that there are, with their meaning and remedy', () => {
    expect(listed).toEqual(problemCodes.map((code) => ({ code, ...problems[code] })));
  });
});
