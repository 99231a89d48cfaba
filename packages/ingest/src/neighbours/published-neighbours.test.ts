// Lists of neighbours by the Office for National Statistics, as far as England and tiers allow.
import { catalogue } from '@oflog/metrics-core';
import { beforeAll, describe, expect, it } from 'vitest';

import { acquireFiles } from '../acquire/acquire-files';
import { FaultList } from '../faults/fault';
import type { AuthorityRegister } from '../register/authority-register';
import { loadRegister } from '../register/load-register';
import { registerOfEngland } from '../register/register-fixture';
import type { NeighbourList } from './neighbour-list';
import { publishedNeighbours } from './published-list';
import { readPublishedList } from './read-published-list';

const archive = process.env.PUBLICATIONS_DIR;
const note = archive === undefined ? ' (skipped: PUBLICATIONS_DIR is not set)' : '';

describe.skipIf(archive === undefined)(`the published global list${note}`, () => {
  let register: AuthorityRegister;
  let list: NeighbourList;
  beforeAll(async () => {
    const { report } = new FaultList();
    register = loadRegister(await registerOfEngland(archive ?? '', report));
    const model = catalogue.neighbourModels.find(
      ({ method }) => method.kind === 'published-list' && method.source.file.includes('global'),
    );
    if (model?.method.kind !== 'published-list') throw new Error('No such model.');
    const { file } = model.method.source;
    const paths = await acquireFiles([model.method.source], archive ?? '', report);
    const listed = await readPublishedList(paths.get(file) ?? '', model.method, report);
    list = publishedNeighbours(listed, model.method, model.size, register);
  });
  const neighboursOf = (slug: string) => {
    const authority = register.all.find((candidate) => candidate.slug === slug);
    return list.rows.filter((row) => row.authority === authority?.code);
  };

  it('leaves Bristol 12 of its own tier, Kent 12, Burnley none', () => {
    expect(neighboursOf('bristol')).toHaveLength(12);
    expect(neighboursOf('kent')).toHaveLength(12);
    expect(neighboursOf('burnley')).toEqual([]);
  });

  it('says why Burnley and the GLA have none', () => {
    const reasons = new Map(list.without.map(({ authority, reason }) => [authority, reason]));
    expect(reasons.get('E07000117')).toBe(
      'Its neighbours in the list are all of another tier or nation.',
    );
    expect(reasons.get('E61000001')).toBe('It is not in the list.');
  });

  it('reads the codes of 2025 of Barnsley and Sheffield as those of the register', () => {
    expect(neighboursOf('sheffield').length).toBeGreaterThan(0);
    expect(list.rows.map(({ neighbour }) => neighbour)).toContain('E08000016');
    expect(list.rows.map(({ neighbour }) => neighbour)).not.toContain('E08000038');
  });

  it('gives nobody more than 15, and counts from 1 without a gap', () => {
    for (const rows of Map.groupBy(list.rows, ({ authority }) => authority).values()) {
      expect(rows.length).toBeLessThanOrEqual(15);
      expect(rows.map(({ order }) => order)).toEqual(rows.map((_, index) => index + 1));
    }
  });
});
