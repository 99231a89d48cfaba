// Clusters by the Office for National Statistics, and files that do not fit one another.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { catalogue, sourcesOfNeighbours, type PublishedClusters } from '@oflog/metrics-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { acquireFiles } from '../acquire/acquire-files';
import { FaultList } from '../faults/fault';
import { loadRegister } from '../register/load-register';
import { registerOfEngland } from '../register/register-fixture';
import { clusterFile, clustersOf } from './clusters';
import { readClusters } from './read-clusters';

const archive = process.env.PUBLICATIONS_DIR;
const note = archive === undefined ? ' (skipped: PUBLICATIONS_DIR is not set)' : '';

const districts = ['district', 'unitary', 'metropolitan-district', 'london-borough'];

/** The first published model that has clusters. */
function modelWithClusters() {
  for (const model of catalogue.neighbourModels) {
    const { method } = model;
    if (method.kind === 'published-list' && method.clusters !== undefined) {
      return { model, method: { ...method, clusters: method.clusters } };
    }
  }
  throw new Error('No model declares clusters.');
}

describe.skipIf(archive === undefined)(`published clusters${note}`, () => {
  it('put every district in being into one of four but the two smallest, and Bristol into D', async () => {
    const { model, method } = modelWithClusters();
    const { all, report } = new FaultList();
    const register = loadRegister(await registerOfEngland(archive ?? '', report));
    const paths = await acquireFiles(sourcesOfNeighbours(model), archive ?? '', report);
    const listed = await readClusters(
      {
        allocation: paths.get(method.clusters.source.file) ?? '',
        descriptions: paths.get(method.clusters.descriptions.file) ?? '',
      },
      method,
      report,
    );
    const clusters = clustersOf(model.id, listed, method, register);
    expect(all).toEqual([]);
    expect(clusters.map(({ cluster }) => cluster)).toEqual(['A', 'B', 'C', 'D']);
    const members = clusters.flatMap(({ authorities }) => authorities);
    expect(new Set(members).size).toBe(members.length);
    const unsorted = register.all.filter(
      ({ code, to, type }) => to === null && districts.includes(type) && !members.includes(code),
    );
    expect(unsorted.map(({ slug }) => slug)).toEqual(['city-of-london', 'isles-of-scilly']);
    expect(clusters.find(({ authorities }) => authorities.includes('E06000023'))?.cluster).toBe(
      'D',
    );
  });
});

describe('files of clusters', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'clusters-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  async function read(allocation: string, descriptions: string) {
    const { method } = modelWithClusters();
    const clusters: PublishedClusters = {
      ...method.clusters,
      column: 'Kind',
      none: '[x]',
      descriptionsOf: 'places',
    };
    const paths = {
      allocation: join(folder, 'allocation.csv'),
      descriptions: join(folder, 'descriptions.json'),
    };
    await writeFile(paths.allocation, allocation);
    await writeFile(paths.descriptions, descriptions);
    const faults = new FaultList();
    const listed = await readClusters(paths, { ...method, clusters }, faults.report);
    return { listed, faults: faults.all };
  }

  it('leave out areas that are in none, and meet capital letters with small ones', async () => {
    const { listed, faults } = await read(
      '\uFEFFAREACD,Kind\nE06000001,A\nE06000002,[x]\n',
      '\uFEFF{"places":{"a":"By the sea."}}',
    );
    expect(faults).toEqual([]);
    expect([...listed.clusterOf]).toEqual([['E06000001', 'A']]);
    expect([...listed.descriptions]).toEqual([['A', 'By the sea.']]);
  });

  it('without a description, a column or JSON are faults that say what to mend', async () => {
    const undescribed = await read('AREACD,Kind\nE06000001,Z\n', '{"places":{"a":"By the sea."}}');
    expect(undescribed.faults).toMatchObject([
      { code: 'REGISTER_CLUSTER_UNDESCRIBED', found: 'no text for "Z"' },
    ]);
    const unnamed = await read('AREACD,Sort\nE06000001,A\n', '{"places":{"a":"By the sea."}}');
    expect(unnamed.faults).toMatchObject([
      { code: 'LAYOUT_COLUMN_MISSING', expected: 'columns "Kind"' },
    ]);
    await expect(read('AREACD,Kind\nE06000001,A\n', 'not JSON')).rejects.toThrow(
      'descriptions.json" is no JSON',
    );
  });
});

describe('the file of the dataset', () => {
  it('has a line for each cluster, with its authorities separated by blanks', () => {
    const clusters = clustersOf(
      'alike',
      {
        clusterOf: new Map([
          ['E06000002', 'B'],
          ['E06000099', 'A'],
          ['E06000001', 'B'],
        ]),
        descriptions: new Map([
          ['B', 'Inland, by rivers.'],
          ['A', 'By the sea.'],
        ]),
      },
      { codes: { E06000099: 'E06000003' } },
      loadRegisterOf('E06000001', 'E06000002', 'E06000003'),
    );
    expect(clusterFile(clusters)).toBe(
      'model,cluster,description,authorities\n' +
        'alike,A,By the sea.,E06000003\n' +
        'alike,B,"Inland, by rivers.",E06000001 E06000002\n',
    );
  });
});

/** A register of unitary authorities with these codes. */
function loadRegisterOf(...codes: string[]) {
  return loadRegister({
    authorities: codes.map((code) => ({
      code,
      slug: code.toLowerCase(),
      name: code,
      type: 'unitary' as const,
      region: 'E12000001',
      upperTier: null,
      from: null,
      to: null,
      formerCodes: [],
      formerNames: [],
      formerSlugs: [],
      otherNames: [],
      eCodes: [],
    })),
    changes: [],
    memberships: [],
  });
}
