// Resources beside figures and definitions, over a generated dataset.
import { catalogue } from '@oflog/metrics-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { z } from 'zod';

import { aboutFigures, answerOf, figuresOf } from '../src/schemas/answer';
import { authorityResourceSchema } from '../src/schemas/authority';
import { featureCollectionSchema, topologySchema } from '../src/schemas/boundaries';
import { expectedReleaseSchema } from '../src/schemas/calendar';
import { changeSchema } from '../src/schemas/change';
import { distributionSchema } from '../src/schemas/distribution';
import { provenanceSchema } from '../src/schemas/provenance';
import { releaseResourceSchema } from '../src/schemas/release';
import { searchResultSchema } from '../src/schemas/search';
import { vintageSchema } from '../src/schemas/vintage';
import { comparisonSchema } from '../src/schemas/comparison';
import { observationSchema } from '../src/schemas/observation';
import { serveGenerated, type ServedDataset } from './served';

let served: ServedDataset;
beforeAll(async () => {
  served = await serveGenerated(catalogue, 21);
});
afterAll(() => served.close());

async function get<Schema extends z.ZodType>(schema: Schema, address: string) {
  return schema.parse(await served.get(address));
}

/** The ids in a feed, its own first. */
function idsIn(feed: unknown): string[] {
  return [...String(feed).matchAll(/<id>(.+?)<\/id>/g)].map(([, one = '']) => one);
}

const [metric] = catalogue.metrics;
const id = metric!.id;
const categorical = catalogue.contextVariables.find(({ unit }) => unit.quantity === 'category')!;

describe('provenance of a figure', () => {
  it('names the file of every cell with its checksum, and each column that was read', async () => {
    const rows = await get(
      figuresOf(observationSchema),
      `/v1/observations?metric=${id}&period=latest`,
    );
    const row = rows.data.find(({ state }) => state === 'value')!;
    const { data, meta } = await get(
      aboutFigures(provenanceSchema),
      `/v1/observations/${id}/${row.authority}/latest/provenance`,
    );
    expect(data.observation).toEqual(row);
    expect(data.inputs.flatMap(({ cells }) => cells)).toHaveLength(row.cells.length);
    const released = catalogue.publications.flatMap(({ releases }) => releases);
    for (const { id: release, sha256 } of data.releases) {
      expect(sha256).toBe(released.find((one) => one.id === release)?.sha256);
    }
    expect(meta.caveats.map((caveat) => caveat.id).sort()).toEqual([...row.caveats].sort());
  });

  it('says which number was corrected', async () => {
    const [correction] = served.temporary.dataset.corrections;
    const { authority, period, corrected, published } = correction!;
    const { data } = await get(
      aboutFigures(provenanceSchema),
      `/v1/observations/${id}/${authority}/${period}/provenance`,
    );
    expect(data.corrections).toMatchObject([{ corrected, published, authority, period }]);
  });

  it('of a figure that is not held is a problem that says why', async () => {
    const { status, body } = await served.ask(
      `/v1/observations/${categorical.id}/E61000001/latest/provenance`,
    );
    expect(status).toBe(404);
    expect(body).toMatchObject({ code: 'no-figure' });
    expect(JSON.stringify(body)).toContain(`No figure of “${categorical.title}” is held for`);
  });
});

describe('vintages', () => {
  it('are each release’s statement, the later with what it changed', async () => {
    const { data } = await get(figuresOf(vintageSchema), `/v1/vintages?metric=${id}`);
    const revised = data.filter(({ revision }) => revision !== null);
    expect(revised.length).toBeGreaterThan(3);
    for (const row of revised) {
      const { release, value, difference, isChanged } = row.revision!;
      const before = data.find(
        (one) =>
          one.authority === row.authority && one.period === row.period && one.release === release,
      )!;
      expect(before.superseded).toBe(row.published);
      expect(before.value).toBe(value);
      if (value !== null && row.value !== null) {
        expect(difference).toBeCloseTo(row.value - value, 9);
        expect(isChanged).toBe(row.value !== value);
      }
    }
  });

  it('on a day are only those that had come out', async () => {
    const all = await get(figuresOf(vintageSchema), `/v1/vintages?metric=${id}`);
    const [first] = all.data.map(({ published }) => published).sort();
    const then = await get(figuresOf(vintageSchema), `/v1/vintages?metric=${id}&asOf=${first!}`);
    expect(then.meta.asOf).toBe(first);
    expect(then.data.length).toBeGreaterThan(0);
    expect(then.data.length).toBeLessThan(all.data.length);
    for (const { published, superseded } of then.data) {
      expect(published <= first!).toBe(true);
      expect(superseded).toBeNull();
    }
  });
});

describe('a distribution', () => {
  it('has the median, quartiles and number of the comparison with the same group', async () => {
    const { data: rows } = await get(
      figuresOf(comparisonSchema),
      `/v1/comparisons?metric=${id}&period=latest&authority=E06000001`,
    );
    for (const row of rows) {
      const { data } = await get(
        aboutFigures(distributionSchema),
        `/v1/metrics/${id}/distribution?group=${row.group.kind}&authority=E06000001`,
      );
      const { group, median, mad, lowerQuartile, upperQuartile, reason } = row;
      expect(data).toMatchObject({ group, median, mad, lowerQuartile, upperQuartile, reason });
      const counted = data.bins.reduce((sum, { count }) => sum + count, 0);
      expect(counted).toBe(group.withValue);
    }
  });

  it('names no authority', async () => {
    const { body } = await served.ask(`/v1/metrics/${id}/distribution`);
    expect(JSON.stringify((body as { data: unknown }).data)).not.toMatch(/E0[6-9]\d{6}/);
  });

  it('of a variable of classes counts each class', async () => {
    const { data } = await get(
      aboutFigures(distributionSchema),
      `/v1/context-variables/${categorical.id}/distribution`,
    );
    expect(data.classes.map(({ category }) => category)).toEqual(['City', 'Town', 'Village']);
    expect(data.classes.reduce((sum, { count }) => sum + count, 0)).toBe(data.group.withValue);
    expect(data).toMatchObject({ bins: [], median: null, reason: 'Classes have no median.' });
  });

  it('of the group of nobody in particular says who must be named', async () => {
    const { status, body } = await served.ask(`/v1/metrics/${id}/distribution?group=type`);
    expect(status).toBe(400);
    expect(body).toMatchObject({ code: 'invalid-parameter', parameter: 'authority' });
  });
});

describe('figures as they were known on a day', () => {
  it.each([
    `/v1/observations?metric=${id}&authority=E06000001&asOf=1999-12-31`,
    `/v1/comparisons?metric=${id}&authority=E06000001&asOf=1999-12-31`,
    `/v1/metrics/${id}/distribution?period=2022-23&asOf=1999-12-31`,
    `/v1/observations/${id}/E06000001/2022-23/provenance?asOf=1999-12-31`,
    `/v1/vintages?metric=${id}&asOf=1999-12-31`,
  ])('%s says the day, and has no value from later', async (address) => {
    const { data, meta } = (await served.get(address)) as { data: unknown; meta: unknown };
    expect(meta).toMatchObject({ asOf: '1999-12-31' });
    const rows = (Array.isArray(data) ? data : [data]) as { value?: unknown; median?: unknown }[];
    for (const row of rows) expect([row.value ?? null, row.median ?? null]).toEqual([null, null]);
  });

  it.each([
    ['yesterday', 'a day of the calendar, written as 2024-03-31'],
    ['2024-02-30', 'a day of the calendar, written as 2024-03-31'],
    ['2999-01-01', 'a day that has been, today at the latest'],
  ])('asOf=%s is a fault, told once', async (day, expected) => {
    for (const address of [
      `/v1/observations?asOf=${day}`,
      `/v1/comparisons?asOf=${day}`,
      `/v1/vintages?asOf=${day}`,
      `/v1/metrics/${id}/distribution?asOf=${day}`,
      `/v1/observations/${id}/E06000001/latest/provenance?asOf=${day}`,
    ]) {
      const { status, body } = await served.ask(address);
      expect(status).toBe(400);
      const { faults } = body as { faults: unknown[] };
      expect(faults).toMatchObject([{ parameter: 'asOf', found: day }]);
      expect(JSON.stringify(faults)).toContain(`expected ${expected}.`);
    }
  });
});

describe('an answer without anything says why, and what there is', () => {
  it('figures of a metric that has none for the period', async () => {
    const held = metric!.period === 'financial-year' ? '2022-06-30' : '2022-23';
    const { data, meta } = await get(
      figuresOf(observationSchema),
      `/v1/observations?metric=${id}&period=${held}`,
    );
    expect(data).toEqual([]);
    expect(meta.empty?.reason).toContain(`“${metric!.title}”`);
    expect(meta.empty?.exists[0]).toMatchObject({ parameter: 'period' });
    expect(meta.empty?.exists[0]?.values).toHaveLength(4);
  });

  it('figures of an authority that a variable does not cover', async () => {
    const { data, meta } = await get(
      figuresOf(observationSchema),
      `/v1/observations?metric=${categorical.id}&authority=E61000001&period=latest`,
    );
    expect(data).toEqual([]);
    expect(meta.empty?.reason).toContain('gla');
    expect(meta.empty?.exists.map(({ parameter }) => parameter)).toEqual(['authority', 'period']);
  });

  it('authorities of a type in a region that has none', async () => {
    const { data, meta } = await get(
      answerOf(authorityResourceSchema.array()),
      '/v1/authorities?type=joint-body&region=Upper+Vale',
    );
    expect(data).toEqual([]);
    expect(meta.empty?.exists.map(({ parameter }) => parameter)).toContain('region');
  });

  it('what holds something has nothing to explain', async () => {
    const { meta } = await get(figuresOf(observationSchema), `/v1/observations?metric=${id}`);
    expect(meta.empty).toBeNull();
  });
});

describe('releases', () => {
  it('are all that are held, the latest first, each at an address of its own', async () => {
    const { data, meta } = await get(answerOf(releaseResourceSchema.array()), '/v1/releases');
    const declared = catalogue.publications.flatMap(({ releases }) => releases);
    expect(data).toHaveLength(declared.length);
    expect(meta.attribution.length).toBeGreaterThan(0);
    const days = data.map(({ published }) => published);
    expect(days).toEqual(days.toSorted().reverse());
    const [first] = data;
    const one = await get(answerOf(releaseResourceSchema), `/v1/releases/${first!.id}`);
    expect(one.data).toEqual(first);
  });

  it('of one publication are its own', async () => {
    const publication = catalogue.publications.at(-1)!;
    const { data } = await get(
      answerOf(releaseResourceSchema.array()),
      `/v1/releases?publication=${publication.id}`,
    );
    expect(data.map((release) => release.id).sort()).toEqual(
      publication.releases.map((release) => release.id).sort(),
    );
  });
});

describe('the calendar', () => {
  it('has every release that a publication expects, in words and in days', async () => {
    const { data } = await get(answerOf(expectedReleaseSchema.array()), '/v1/calendar');
    const expected = catalogue.publications.filter(({ nextRelease }) => nextRelease !== undefined);
    expect(data).toHaveLength(expected.length);
    for (const { publication, expected: words, from, to } of data) {
      const declared = expected.find((one) => one.id === publication.id);
      expect(words).toBe(declared?.nextRelease?.expected);
      expect(from! <= to!).toBe(true);
    }
  });

  it('is there for calendar programs', async () => {
    const { status, headers, body } = await served.ask('/v1/calendar.ics');
    const text = String(body);
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('text/calendar; charset=utf-8');
    expect(text.match(/BEGIN:VEVENT/g)?.length).toBeGreaterThan(5);
    expect(text.startsWith('BEGIN:VCALENDAR\r\n')).toBe(true);
  });
});

describe('changes', () => {
  it('tell releases, corrections and definitions, the latest first', async () => {
    const { data } = await get(answerOf(changeSchema.array()), '/v1/changes');
    expect(new Set(data.map(({ kind }) => kind))).toEqual(
      new Set(['release', 'correction', 'definition']),
    );
    const days = data.map(({ date }) => date);
    expect(days).toEqual(days.toSorted().reverse());
    expect(new Set(data.map((change) => change.id)).size).toBe(data.length);
  });

  it('may be of one kind, or since a day', async () => {
    const corrections = await get(answerOf(changeSchema.array()), '/v1/changes?kind=correction');
    expect(corrections.data.map(({ metrics }) => metrics)).toEqual([[id]]);
    const since = await get(
      answerOf(changeSchema.array()),
      '/v1/changes?kind=release&since=2025-01-01',
    );
    expect(since.data.length).toBeGreaterThan(0);
    expect(since.data.every(({ date }) => date >= '2025-01-01')).toBe(true);
    const none = await get(answerOf(changeSchema.array()), '/v1/changes?since=2999-01-01');
    expect(none.meta.empty?.exists[0]).toMatchObject({ parameter: 'since' });
  });

  it('are there for feed readers, each under the same id whenever it is asked for', async () => {
    const first = await served.ask('/v1/changes.atom');
    expect(first.headers['content-type']).toBe('application/atom+xml; charset=utf-8');
    const ids = idsIn(first.body);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids[0]).toMatch(
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    const corrections = await served.ask('/v1/changes.atom?kind=correction');
    const [, correction] = idsIn(corrections.body);
    expect(ids).toContain(correction);
  });
});

describe('boundaries', () => {
  it('are GeoJSON with codes and names', async () => {
    const { features, meta } = await get(featureCollectionSchema, '/v1/boundaries.geojson');
    expect(meta.count).toBe(features.length);
    const first = features.find(({ properties }) => properties.code === 'E06000001');
    const { data } = (await served.get('/v1/authorities/E06000001')) as {
      data: { name: string };
    };
    expect(first).toMatchObject({ properties: { name: data.name }, geometry: { type: 'Polygon' } });
    expect(meta.attribution.length).toBeGreaterThan(0);
  });

  it('are TopoJSON with the same areas', async () => {
    const { objects, arcs } = await get(topologySchema, '/v1/boundaries.topojson');
    expect(Object.keys(objects)).toEqual(['lower-tier']);
    expect(arcs.length).toBeGreaterThan(30);
  });

  it('of areas that there are not are a problem that offers those there are', async () => {
    const { status, body } = await served.ask('/v1/boundaries.geojson?layer=wards');
    expect(status).toBe(404);
    expect(body).toMatchObject({ code: 'unknown-layer', nearest: ['lower-tier'] });
  });
});

describe('a search', () => {
  const find = async (q: string) =>
    (await get(answerOf(searchResultSchema.array()), `/v1/search?q=${encodeURIComponent(q)}`)).data;

  it.each([
    ['a name', 'Ashbury district', 'E07000001'],
    ['a name begun', 'ashbury dis', 'E07000001'],
    ['a name with a letter wrong', 'Ashburry district', 'E07000001'],
    ['a name with two letters exchanged', 'Ahsbury district', 'E07000001'],
    ['a code', 'E06000009', 'E06000009'],
    ['a former code', 'e06999999', 'E06000009'],
    ['a former slug', 'old-vale', 'E06000009'],
  ])('finds an authority by %s', async (_, q, code) => {
    const [first] = await find(q);
    expect(first).toMatchObject({ kind: 'authority', id: code });
  });

  it('finds metrics, context variables and words of the glossary', async () => {
    const term = catalogue.glossary[0]!;
    expect(await find(metric!.title)).toContainEqual(
      expect.objectContaining({ kind: 'metric', id }),
    );
    expect(await find(categorical.title)).toContainEqual(
      expect.objectContaining({ kind: 'context-variable', id: categorical.id }),
    );
    expect(await find(term.term)).toContainEqual(
      expect.objectContaining({ kind: 'term', id: term.id }),
    );
  });

  it('gives what has the words, and what has words like them only where nothing does', async () => {
    const letters = await find('Ashbury district');
    expect(letters.every(({ title, description }) => /ashbury/i.test(title + description))).toBe(
      true,
    );
    expect((await find('Ashbery district')).map(({ id }) => id)).toContain('E07000001');
  });

  it('gives addresses that lead to what it found', async () => {
    for (const { address } of await find('waste')) await served.get(address);
  });

  it('for a postcode says, where no service is set up, how to search without', async () => {
    const { data, meta } = await get(answerOf(searchResultSchema.array()), '/v1/search?q=BS1+5TR');
    expect(data).toEqual([]);
    expect(meta.empty?.reason).toContain('Search by the name of the council');
  });

  it('for nothing that there is says so', async () => {
    const { meta } = await get(answerOf(searchResultSchema.array()), '/v1/search?q=xylophone');
    expect(meta.empty?.reason).toContain('“xylophone”');
  });
});
