// Figures of every measure of the catalogue, over a generated dataset.
import { attributionOf, catalogue, isMetric, measuresOf } from '@oflog/metrics-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { figuresOf } from '../src/schemas/answer';
import { comparisonSchema } from '../src/schemas/comparison';
import { observationSchema } from '../src/schemas/observation';
import { serveGenerated, type ServedDataset } from './served';

let served: ServedDataset;
beforeAll(async () => {
  served = await serveGenerated(catalogue, 5);
});
afterAll(() => served.close());

async function observations(query: string) {
  return figuresOf(observationSchema).parse(await served.get(`/v1/observations?${query}`));
}

async function comparisons(query: string) {
  return figuresOf(comparisonSchema).parse(await served.get(`/v1/comparisons?${query}`));
}

const measures = measuresOf(catalogue).map((measure) => [measure.id, measure] as const);

describe.each(measures)('figures of %s', (id, measure) => {
  it('are whole, and each says its value or why there is none', async () => {
    const { data, meta } = await observations(`metric=${id}`);
    expect(meta.count).toBe(data.length);
    expect(data.length).toBeGreaterThan(4 * 5);
    for (const row of data) {
      expect(row.metric).toBe(id);
      expect(row.display).not.toBe('');
      expect(row.state === 'value').toBe(row.value !== null || row.category !== null);
      expect(row.release === null).toBe(row.state === 'not-applicable');
      expect(row.cells.length === 0).toBe(row.state === 'not-applicable');
    }
  });

  it('come with the texts of exactly the caveats that the rows name, critical ones first', async () => {
    const { data, meta } = await observations(`metric=${id}`);
    const named = new Set(data.flatMap(({ caveats }) => caveats));
    expect(new Set(meta.caveats.map((caveat) => caveat.id))).toEqual(named);
    expect([...named].every((caveat) => measure.caveats.includes(caveat))).toBe(true);
    const severity = new Map(meta.caveats.map((caveat) => [caveat.id, caveat.severity]));
    const order = ['critical', 'important', 'note'];
    for (const { caveats } of data) {
      const severities = caveats.map((caveat) => order.indexOf(severity.get(caveat)!));
      expect(severities).toEqual(severities.toSorted());
    }
  });

  it('come with the attribution of the publications they are from', async () => {
    const { data, meta } = await observations(`metric=${id}`);
    const releases = new Set(data.flatMap(({ release }) => release ?? []));
    const attributions = catalogue.publications
      .filter((publication) => publication.releases.some((release) => releases.has(release.id)))
      .map(attributionOf);
    expect(meta.attribution).toEqual([...new Set(attributions)].sort());
  });

  it('compare with groups in which no more have a value than there are members', async () => {
    const { data } = await comparisons(`metric=${id}&period=latest`);
    expect(data.length).toBeGreaterThan(0);
    for (const { group, median, mad, distance, reason } of data) {
      expect(group.members).toBeGreaterThanOrEqual(group.withValue);
      expect(median === null).toBe(reason !== null);
      if (mad === null || mad === 0) expect(distance).toBeNull();
    }
  });

  it('are never in the order of their values', async () => {
    const { data } = await comparisons(`metric=${id}&period=latest&group=england`);
    const values = data.flatMap(({ value }) => value ?? []);
    if (values.length > 8) {
      expect(values).not.toEqual(values.toSorted((a, b) => a - b));
      expect(values).not.toEqual(values.toSorted((a, b) => b - a));
    }
    const codes = data.map(({ authority }) => authority);
    const listed = (await served.get('/v1/authorities')) as { data: { code: string }[] };
    const byName = listed.data.map(({ code }) => code);
    expect(codes).toEqual(codes.toSorted((a, b) => byName.indexOf(a) - byName.indexOf(b)));
  });

  if (isMetric(measure)) {
    it('count nobody who does not run the service', async () => {
      const { data } = await comparisons(`metric=${id}&period=latest&group=england`);
      const able = data.filter(({ state }) => state !== 'not-applicable');
      for (const { group } of data) expect(group.members).toBe(able.length);
    });
  }
});

describe('a request for figures', () => {
  const [first, second] = catalogue.metrics.map(({ id }) => id);

  it('may name several of everything, and authorities by any code or slug', async () => {
    const { data } = await observations(
      `metric=${first}&metric=${second}&authority=old-vale&authority=E06000001&period=latest`,
    );
    expect(new Set(data.map(({ authority }) => authority))).toEqual(
      new Set(['E06000009', 'E06000001']),
    );
    expect(new Set(data.map(({ metric }) => metric))).toEqual(new Set([first, second]));
  });

  it('for a time before an authority says that it did not exist', async () => {
    const { data } = await observations(`metric=${first}&authority=old-vale&period=2019-20`);
    expect(data).toHaveLength(1);
    expect(data[0]).toMatchObject({
      state: 'did-not-exist',
      value: null,
      display: 'Did not exist',
    });
  });

  it('may name an area that totals are published for', async () => {
    const [england] = catalogue.register.areas;
    const { data } = await observations(`metric=${first}&authority=${england!.code}`);
    expect(data).toHaveLength(4);
  });

  it('compares with all four groups unless it names some', async () => {
    const all = await comparisons(`metric=${first}&authority=E06000001&period=latest`);
    expect(all.data.map(({ group }) => group.kind)).toEqual([
      ...['england', 'type', 'region', 'neighbours'],
    ]);
    const named = await comparisons(
      `metric=${first}&authority=E06000001&period=latest&group=type&group=neighbours`,
    );
    expect(named.data.map(({ group }) => [group.kind, group.model])).toEqual([
      ['type', null],
      ['neighbours', catalogue.neighbourModels.find(({ isDefault }) => isDefault)!.id],
    ]);
  });

  it('compares with those that the reader chose, and says when they are too few', async () => {
    const { data } = await comparisons(
      `metric=${first}&authority=E06000001&period=latest&with=E06000002&with=E06000003`,
    );
    expect(data[0]?.group).toMatchObject({ kind: 'chosen', members: 2 });
    expect(data[0]?.median).toBeNull();
    expect(data[0]?.reason).toMatch(/too few/);
  });

  it('without any parameter is answered with everything there is', async () => {
    const { data, meta } = await observations('');
    expect(meta.count).toBe(data.length);
    expect(new Set(data.map(({ metric }) => metric)).size).toBe(measures.length);
  });

  it('may come from any web page', async () => {
    const { headers } = await served.ask(`/v1/observations?metric=${first}&period=latest`);
    expect(headers['access-control-allow-origin']).toBe('*');
  });
});
