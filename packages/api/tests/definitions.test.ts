// Every definition of the catalogue, as the API gives it.
import { attributionOf, catalogue, caveatsOf, publicationsOf } from '@oflog/metrics-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';

import { answerOf } from '../src/schemas/answer';
import {
  contextVariableListItemSchema,
  contextVariableResourceSchema,
  metricListItemSchema,
  metricResourceSchema,
  neighbourModelResourceSchema,
  policyAreaListItemSchema,
  policyAreaResourceSchema,
  publicationResourceSchema,
  termResourceSchema,
} from '../src/schemas/definitions';
import { serveGenerated, type ServedDataset } from './served';

let served: ServedDataset;
beforeAll(async () => {
  served = await serveGenerated(catalogue, 3);
});
afterAll(() => served.close());

/** As JSON has it: without fields that are not set. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

describe('collections', () => {
  it('of policy areas and neighbour models are those of the catalogue', async () => {
    const areas = answerOf(z.array(policyAreaListItemSchema)).parse(
      await served.get('/v1/policy-areas'),
    );
    expect(areas.data).toEqual(plain(catalogue.policyAreas));
    const models = answerOf(z.array(neighbourModelResourceSchema)).parse(
      await served.get('/v1/neighbour-models'),
    );
    expect(models.data.map(({ clusters, ...model }) => model)).toEqual(
      plain(catalogue.neighbourModels),
    );
    for (const { method, clusters } of models.data) {
      const published = method.kind === 'published-list' && method.clusters !== undefined;
      expect(clusters.length > 0).toBe(published);
      for (const { description, authorities } of clusters) {
        expect(description.length).toBeGreaterThan(20);
        expect(authorities.length).toBeGreaterThan(5);
      }
    }
  });

  it('of words are the glossary, from A to Z', async () => {
    const { data } = answerOf(z.array(termResourceSchema)).parse(await served.get('/v1/glossary'));
    expect(data).toHaveLength(catalogue.glossary.length);
    expect(data).toEqual(expect.arrayContaining(plain(catalogue.glossary) as unknown[]));
    const terms = data.map(({ term }) => term);
    expect(terms).toEqual(terms.toSorted((a, b) => a.localeCompare(b, 'en-GB')));
  });

  it('of metrics are whole, in declared order, with the periods held', async () => {
    const { data, meta } = answerOf(z.array(metricListItemSchema)).parse(
      await served.get('/v1/metrics'),
    );
    expect(data.map(({ id }) => id)).toEqual(catalogue.metrics.map(({ id }) => id));
    expect(meta.count).toBe(catalogue.metrics.length);
    expect(meta.definitions).toBe(catalogue.version);
    expect(data.every(({ periods }) => periods.length === 4)).toBe(true);
  });

  it.each(catalogue.policyAreas.map(({ id, metrics }) => [id, metrics]))(
    'of metrics can be had of %s alone',
    async (id, metrics) => {
      const { data } = answerOf(z.array(metricListItemSchema)).parse(
        await served.get(`/v1/metrics?policyArea=${id}`),
      );
      expect(data.map((metric) => metric.id)).toEqual(metrics);
    },
  );

  it('of context variables and publications are whole', async () => {
    const variables = answerOf(z.array(contextVariableListItemSchema)).parse(
      await served.get('/v1/context-variables'),
    );
    expect(variables.meta.count).toBe(catalogue.contextVariables.length);
    const publications = answerOf(z.array(publicationResourceSchema)).parse(
      await served.get('/v1/publications'),
    );
    expect(publications.meta.count).toBe(catalogue.publications.length);
  });
});

describe.each(catalogue.policyAreas.map((area) => [area.id, area] as const))(
  'policy area %s',
  (id, area) => {
    it('names its metrics', async () => {
      const { data } = answerOf(policyAreaResourceSchema).parse(
        await served.get(`/v1/policy-areas/${id}`),
      );
      const { included, ...definition } = data;
      expect(definition).toEqual(plain(area));
      expect(included.metrics.map((metric) => metric.id)).toEqual(area.metrics);
    });
  },
);

describe.each(catalogue.metrics.map((metric) => [metric.id, metric] as const))(
  'metric %s',
  (id, metric) => {
    it('is its whole definition, and all that it refers to', async () => {
      const { data, meta } = answerOf(metricResourceSchema).parse(
        await served.get(`/v1/metrics/${id}`),
      );
      const { included, formula, periods, ...definition } = data;
      expect(definition).toEqual(plain(metric));
      expect(formula).toMatch(/^[A-Z].*\.$/);
      expect(included.successor).toBeNull();
      expect(periods).toHaveLength(4);
      expect(included.policyArea.id).toBe(metric.policyArea);
      expect(included.caveats).toEqual(plain(caveatsOf(catalogue, metric)));
      expect(included.context.map((variable) => variable.id)).toEqual(metric.context);
      expect(included.related.map((measure) => measure.id)).toEqual(metric.related);
      const publications = publicationsOf(catalogue, metric);
      expect(included.publications.map((publication) => publication.id)).toEqual(
        publications.map((publication) => publication.id),
      );
      expect(meta.attribution).toEqual([...new Set(publications.map(attributionOf))].sort());
    });
  },
);

describe.each(catalogue.contextVariables.map((variable) => [variable.id, variable] as const))(
  'context variable %s',
  (id, variable) => {
    it('is its whole definition, and the metrics that are read beside it', async () => {
      const { data } = answerOf(contextVariableResourceSchema).parse(
        await served.get(`/v1/context-variables/${id}`),
      );
      const { included, formula: _formula, periods: _periods, ...definition } = data;
      expect(definition).toEqual(plain(variable));
      for (const { id: metric } of included.metrics) {
        expect(catalogue.metrics.find((one) => one.id === metric)?.context).toContain(id);
      }
    });
  },
);

describe.each(catalogue.publications.map((publication) => [publication.id, publication] as const))(
  'publication %s',
  (id, publication) => {
    it('has its files, without the places in them where figures stand', async () => {
      const { data } = answerOf(publicationResourceSchema).parse(
        await served.get(`/v1/publications/${id}`),
      );
      expect(data.releases.map(({ file, sha256 }) => [file, sha256])).toEqual(
        publication.releases.map(({ file, sha256 }) => [file, sha256]),
      );
    });
  },
);
