// Search by postcode, with a postcode service that answers and fails as the test tells it.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { catalogue as wholeCatalogue } from '@oflog/metrics-core';
import { buildSnapshot } from '@oflog/store';
import { smallCatalogue, temporaryDataset, type TemporaryDataset } from '@oflog/store/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { buildServer } from '../src';
import { answerOf } from '../src/schemas/answer';
import { problemSchema } from '../src/schemas/problem';
import { searchResultSchema } from '../src/schemas/search';
import { asking, type Served } from './served';

const catalogue = smallCatalogue(wholeCatalogue);

let answered: { status: number; body: string };
let asked = 0;
let service: Server;
let temporary: TemporaryDataset;
let served: Served;

beforeAll(async () => {
  service = createServer((_, response) => {
    asked += 1;
    response.writeHead(answered.status).end(answered.body);
  });
  await new Promise<void>((resolve) => service.listen(0, '127.0.0.1', resolve));
  const { port } = service.address() as AddressInfo;
  temporary = await temporaryDataset(catalogue, 41);
  await buildSnapshot({ ...temporary, catalogue });
  served = await asking(
    await buildServer({ ...temporary, postcodesUrl: `http://127.0.0.1:${port}` }),
  );
});
afterAll(async () => {
  await served.app.close();
  service.close();
  await temporary.remove();
});

const search = '/v1/search?q=bs15tr';

function serviceAnswers(status: number, codes: Record<string, string> = {}): void {
  answered = { status, body: JSON.stringify({ status, result: { codes } }) };
}

it('a postcode finds its district and its county, by name, and is kept by nobody', async () => {
  serviceAnswers(200, { admin_district: 'E07000003', admin_county: 'E10000002' });
  for (const time of [1, 2]) {
    const before = asked;
    const { status, headers, body } = await served.ask(search);
    const { data } = answerOf(searchResultSchema.array()).parse(body);
    expect([time, status, headers['cache-control']]).toEqual([time, 200, 'no-store']);
    expect(data.map(({ id }) => id).sort()).toEqual(['E07000003', 'E10000002']);
    expect(data.map(({ title }) => title)).toEqual(data.map(({ title }) => title).toSorted());
    expect(asked).toBe(before + 1);
  }
});

it('a code that has been replaced leads to the authority of today', async () => {
  serviceAnswers(200, { admin_district: 'E06999999' });
  const { data } = answerOf(searchResultSchema.array()).parse(await served.get(search));
  expect(data.map(({ id }) => id)).toEqual(['E06000009']);
});

it('a postcode that is unknown, or in another country, finds nothing and says how to go on', async () => {
  for (const answer of [
    () => serviceAnswers(404),
    () => serviceAnswers(200, { admin_district: 'W06000015' }),
  ]) {
    answer();
    const { data, meta } = answerOf(searchResultSchema.array()).parse(await served.get(search));
    expect(data).toEqual([]);
    expect(meta.empty?.reason).toContain('Search by the name of the council');
  }
});

it('a service that fails is a problem that does not repeat the postcode, and other searches go on', async () => {
  serviceAnswers(500);
  const { status, headers, body } = await served.ask(search);
  expect([status, headers['cache-control']]).toEqual([503, 'no-store']);
  const problem = problemSchema.parse(body);
  expect(problem).toMatchObject({ code: 'postcode-service-down', parameter: 'q' });
  expect(problem.detail).toContain('it answered with status 500');
  expect(JSON.stringify(body)).not.toMatch(/bs1\s*5tr/i);

  const before = asked;
  const { data } = answerOf(searchResultSchema.array()).parse(
    await served.get('/v1/search?q=E06000001'),
  );
  expect(data[0]?.id).toBe('E06000001');
  expect(asked).toBe(before);
});
