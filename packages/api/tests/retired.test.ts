// Measures that are no longer kept up, in a catalogue that retires some.
import { catalogue, type Lifecycle } from '@oflog/metrics-core';
import { smallCatalogue } from '@oflog/store/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';

import { answerOf } from '../src/schemas/answer';
import {
  contextVariableListItemSchema,
  contextVariableResourceSchema,
  metricListItemSchema,
  metricResourceSchema,
  policyAreaResourceSchema,
} from '../src/schemas/definitions';
import { searchResultSchema } from '../src/schemas/search';
import { serveGenerated, type ServedDataset } from './served';

const small = smallCatalogue(catalogue);
const [metric, successor, ...otherMetrics] = small.metrics as [
  ...[(typeof small.metrics)[number], (typeof small.metrics)[number]],
  ...typeof small.metrics,
];
const [variable, ...otherVariables] = small.contextVariables as [
  (typeof small.contextVariables)[number],
  ...typeof small.contextVariables,
];
const retired: Lifecycle = {
  stage: 'retired',
  successor: successor.id,
  reason: 'The return that it was read from has ended.',
  lastVersion: '1.4.0',
  since: '2025-04-01',
  until: '2027-04-01',
};
const withoutSuccessor: Lifecycle = {
  stage: 'retired',
  reason: 'Nobody counts them any more.',
  lastVersion: '1.2.0',
};

let served: ServedDataset;
beforeAll(async () => {
  served = await serveGenerated(
    {
      ...small,
      metrics: [{ ...metric, lifecycle: retired }, successor, ...otherMetrics],
      contextVariables: [{ ...variable, lifecycle: withoutSuccessor }, ...otherVariables],
    },
    11,
  );
});
afterAll(() => served.close());

describe('a retired metric', () => {
  it('is at its address, and says why, since when and what takes its place', async () => {
    const { data } = answerOf(metricResourceSchema).parse(
      await served.get(`/v1/metrics/${metric.id}`),
    );
    expect(data.lifecycle).toEqual(retired);
    expect(data.included.successor).toEqual({ id: successor.id, title: successor.title });
  });

  it.each([
    `/v1/metrics/${metric.id}`,
    `/v1/metrics/${metric.id}`,
    `/v1/observations?metric=${metric.id}&metric=${successor.id}&period=latest`,
  ])('tells since when, until when and what next in the headers of %s', async (address) => {
    const { headers } = await served.ask(address);
    expect(headers).toMatchObject({
      deprecation: '@1743465600',
      sunset: 'Thu, 01 Apr 2027 00:00:00 GMT',
      link: `</v1/metrics/${successor.id}>; rel="successor-version"`,
    });
  });

  it('says what next beside where the metadata of a CSV file are', async () => {
    const { headers } = await served.ask(`/v1/observations.csv?metric=${metric.id}&period=latest`);
    expect(headers.link).toMatch(/rel="successor-version", <.*>; rel="describedby"/);
  });

  it('is in the list, after those that are kept up', async () => {
    const { data } = answerOf(z.array(metricListItemSchema)).parse(await served.get('/v1/metrics'));
    expect(data.map(({ id }) => id)).toEqual(
      [successor, ...otherMetrics, metric].map(({ id }) => id),
    );
    expect(data.at(-1)?.lifecycle).toEqual(retired);
    const area = answerOf(policyAreaResourceSchema).parse(
      await served.get(`/v1/policy-areas/${metric.policyArea}`),
    );
    expect(area.data.included.metrics.at(-1)?.id).toBe(metric.id);
  });

  it('is found by a search, which says that it is no longer kept up', async () => {
    const found = answerOf(z.array(searchResultSchema)).parse(
      await served.get(`/v1/search?q=${encodeURIComponent(metric.title)}`),
    );
    expect(found.data.find(({ id }) => id === metric.id)?.description).toBe(
      `No longer kept up. ${metric.question}`,
    );
  });

  it('keeps its figures', async () => {
    const answered = (await served.get(`/v1/observations?metric=${metric.id}&period=latest`)) as {
      data: { value: number | null }[];
    };
    expect(answered.data.filter(({ value }) => value !== null).length).toBeGreaterThan(10);
  });
});

it('what is kept up has no such headers', async () => {
  const { headers } = await served.ask(`/v1/metrics/${successor.id}`);
  for (const name of ['deprecation', 'sunset', 'link']) expect(headers[name]).toBeUndefined();
});

describe('a retired context variable', () => {
  it('may have nothing that takes its place', async () => {
    const { data } = answerOf(contextVariableResourceSchema).parse(
      await served.get(`/v1/context-variables/${variable.id}`),
    );
    expect(data.lifecycle).toEqual(withoutSuccessor);
    expect(data.included.successor).toBeNull();
  });

  it('is in the list, after those that are kept up', async () => {
    const { data } = answerOf(z.array(contextVariableListItemSchema)).parse(
      await served.get('/v1/context-variables'),
    );
    expect(data.at(-1)?.id).toBe(variable.id);
  });
});
