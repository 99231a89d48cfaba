import { authorityTypes, catalogue, isResponsible } from '@oflog/metrics-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';

import { answerOf } from '../src/schemas/answer';
import {
  authorityResourceSchema,
  membershipSchema,
  neighbourSchema,
} from '../src/schemas/authority';
import { serveGenerated, type ServedDataset } from './served';

let served: ServedDataset;
beforeAll(async () => {
  served = await serveGenerated(catalogue, 4);
});
afterAll(() => served.close());

async function authorities(query = '') {
  return answerOf(z.array(authorityResourceSchema)).parse(
    await served.get(`/v1/authorities${query}`),
  );
}

async function neighbours(code: string, query = '') {
  return answerOf(z.array(neighbourSchema)).parse(
    await served.get(`/v1/authorities/${code}/neighbours${query}`),
  );
}

describe('the list of authorities', () => {
  it('is whole, by name, with those that have ended', async () => {
    const { data, meta } = await authorities();
    expect(data).toHaveLength(served.temporary.dataset.register.authorities.length);
    expect(meta.count).toBe(data.length);
    const names = data.map(({ name }) => name);
    expect(names).toEqual(names.toSorted());
    expect(data.filter(({ to }) => to !== null)).toHaveLength(3);
  });

  it('has no England and no regions', async () => {
    const { data } = await authorities();
    const areas = catalogue.register.areas.map(({ code }) => code);
    expect(data.filter(({ code }) => areas.includes(code))).toEqual([]);
  });

  it.each(authorityTypes)('can be of the type %s alone', async (type) => {
    const { data } = await authorities(`?type=${type}`);
    expect(data.length).toBeGreaterThan(0);
    expect(new Set(data.map((authority) => authority.type))).toEqual(new Set([type]));
  });

  it('can be of several types and of a region, in any case', async () => {
    const { data } = await authorities('?type=county&type=gla&region=upper+VALE');
    expect(data.length).toBeGreaterThan(0);
    for (const { type, region } of data) {
      expect(['county', 'gla']).toContain(type);
      expect(region).toBe('Upper Vale');
    }
  });

  it.each(catalogue.metrics.map((metric) => [metric.id, metric] as const))(
    'can be of those that run the service of %s',
    async (id, { responsible }) => {
      const { data } = await authorities(`?responsibleFor=${id}`);
      const all = (await authorities()).data;
      expect(data.map(({ code }) => code)).toEqual(
        all
          .filter(
            (authority) =>
              responsible.bodies.some((body) => body.authority === authority.code) ||
              isResponsible(responsible, authority, '2022-23'),
          )
          .map(({ code }) => code),
      );
    },
  );

  it('is searched by a part of the name, whatever case and punctuation', async () => {
    const { data } = await authorities('?q=ASHBURY');
    expect(data.map(({ name }) => name)).toEqual(['Ashbury district']);
    expect((await authorities('?q=no+such+place')).data).toEqual([]);
  });
});

describe('one authority', () => {
  it('is found by its code', async () => {
    const answer = answerOf(authorityResourceSchema).parse(
      await served.get('/v1/authorities/E06000009'),
    );
    expect(answer.data).toMatchObject({ code: 'E06000009', from: '2021-04-01', to: null });
    expect(answer.data.predecessors).toHaveLength(3);
  });

  it('says which combined authority it belongs to, a joint body not being one', async () => {
    const { data } = await authorities('?type=metropolitan-district&type=district');
    const member = data.find(({ code }) => code === 'E08000001');
    expect(member?.combinedAuthority).toBe('E47000001');
    const joint = data.find(({ code }) => code === 'E07000001');
    expect(joint?.combinedAuthority).toBeNull();
  });

  it.each([
    ['a former code', 'E06999999'],
    ['a former slug', 'old-vale'],
  ])('redirects from %s to its code, parameters kept', async (_, former) => {
    const one = await served.ask(`/v1/authorities/${former}`);
    expect([one.status, one.headers.location]).toEqual([308, '/v1/authorities/E06000009']);
    const model = catalogue.neighbourModels[0]!.id;
    const list = await served.ask(`/v1/authorities/${former}/neighbours?model=${model}`);
    expect([list.status, list.headers.location]).toEqual([
      308,
      `/v1/authorities/E06000009/neighbours?model=${model}`,
    ]);
  });

  it('redirects from its slug', async () => {
    const { data } = await authorities('?type=county');
    const [county] = data;
    const { status, headers } = await served.ask(`/v1/authorities/${county!.slug}`);
    expect([status, headers.location]).toEqual([308, `/v1/authorities/${county!.code}`]);
  });
});

describe('memberships', () => {
  const of = async (code: string) =>
    answerOf(z.array(membershipSchema)).parse(
      await served.get(`/v1/authorities/${code}/memberships`),
    );

  it('are the members of a combined authority, with their days', async () => {
    const { data } = await of('E47000001');
    expect(data).toMatchObject([
      {
        body: { code: 'E47000001', type: 'combined-authority' },
        member: { code: 'E08000001' },
        from: '2016-04-01',
        to: null,
      },
    ]);
  });

  it('are what an authority belongs to, and none says so', async () => {
    expect((await of('E08000001')).data.map(({ body }) => body.code)).toEqual(['E47000001']);
    const { data, meta } = await of('E10000001');
    expect(data).toEqual([]);
    expect(meta.empty?.reason).toMatch(/has no members and is a member of nothing\.$/);
  });
});

describe('neighbours', () => {
  it('are of one tier, by name, with how near they are and why', async () => {
    const { data } = await neighbours('E06000001');
    const standard = catalogue.neighbourModels.find(({ isDefault }) => isDefault)!;
    expect(data).toHaveLength(standard.size);
    const names = data.map(({ name }) => name);
    expect(names).toEqual(names.toSorted());
    expect(data.map(({ order }) => order).sort((a, b) => a - b)).toEqual(
      data.map((_, index) => index + 1),
    );
    for (const { code, distance, parts } of data) {
      expect(code).toMatch(/^E0[689]/);
      const sum = parts.reduce((total, { part }) => total + part, 0);
      expect(Math.sqrt(sum)).toBeCloseTo(distance!, 10);
      const shares = parts.reduce((total, { share }) => total + (share ?? 0), 0);
      expect(shares).toBeCloseTo(100, 10);
      for (const { variable, title } of parts) {
        const declared = catalogue.contextVariables.find((one) => one.id === variable);
        expect(title).toBe(declared?.title);
      }
    }
  });

  it.each(catalogue.neighbourModels.map(({ id, method }) => [id, method.kind]))(
    'can be had under %s (%s)',
    async (id, kind) => {
      const { data } = await neighbours('E06000001', `?model=${id}`);
      expect(data.length).toBeGreaterThan(0);
      expect(data.every(({ distance }) => (distance === null) === (kind !== 'distance'))).toBe(
        true,
      );
    },
  );

  it('are none for an authority that has ended', async () => {
    const { data, meta } = await neighbours('E07000014');
    expect(data).toEqual([]);
    expect(meta.empty?.reason).toContain('has only authorities that are in being');
  });
});
