// A small country: two counties, one of which was re-organised, a combined authority, a new code.
import type { Register, RegisterSource } from '@oflog/metrics-core';
import { describe, expect, it } from 'vitest';

import { FaultList } from '../faults/fault';
import { buildRegister } from './build-register';
import { loadRegister } from './load-register';
import type { SourceRow } from './source-rows';

const area = (areacd: string, areanm: string, start = '', end = ''): SourceRow => ({
  areacd,
  areanm,
  start,
  end,
});

const files: Record<string, SourceRow[]> = {
  'areas.json': [
    area('E10000001', 'Oldshire', '', '2020'),
    area('E07000001', 'North Oldshire', '', '2020'),
    area('E07000002', 'South Oldshire', '', '2020'),
    area('E06000001', 'Oldshire', '2021'),
    area('E10000002', 'Stayshire'),
    area('E07000003', 'Upper Stay', '', '2018'),
    area('E07000004', 'Lower Stay', '', '2018'),
    area('E07000005', 'Stay', '2019'),
    area('E06000002', 'Harbour, City of'),
    area('E08000001', 'Mill', '', '2024'),
    area('E08000002', 'Mill', '2025'),
    area('E47000001', 'Coast', '2022'),
    area('S12000001', 'Elsewhere'),
  ],
  'changes.csv': [
    { old: 'E07000001', new: 'E06000001', kind: 'merger', year: '2021' },
    { old: 'E07000002', new: 'E06000001', kind: 'merger', year: '2021' },
    { old: 'E07000003', new: 'E07000005', kind: 'merger', year: '2019' },
    { old: 'E07000004', new: 'E07000005', kind: 'merger', year: '2019' },
    { old: 'E10000001', new: '', kind: 'termination', year: '2021' },
    { old: 'E08000001', new: 'E08000002', kind: 'new_code', year: '2025' },
  ],
  'places.csv': [
    { code: 'E07000001', county: 'E10000001', region: 'Westland', body: '' },
    { code: 'E07000002', county: 'E10000001', region: 'Westland', body: '' },
    { code: 'E07000003', county: 'E10000002', region: 'Eastland', body: '' },
    { code: 'E07000004', county: 'E10000002', region: 'Eastland', body: '' },
    { code: 'E06000002', county: '', region: 'Eastland', body: '' },
    { code: 'E08000001', county: '', region: 'Eastland', body: '' },
  ],
  'members.csv': [
    { member: 'E06000002', body: 'E47000001' },
    { member: 'E07000005', body: 'E47000001' },
  ],
  'names.csv': [
    { gss: 'E06000002', key: 'HAR', name: 'Harbour City Council', former: 'E06000009', e: 'E0102' },
    { gss: 'E10000001', key: 'OLD', name: 'Oldshire County Council', former: '', e: 'E0121' },
    { gss: 'S12000001', key: 'ELS', name: 'Elsewhere', former: '', e: '' },
  ],
  'spellings.csv': [
    { name: 'Harbour UA', key: 'HAR' },
    { name: 'HARBOUR UA', key: 'HAR' },
    { name: 'Elsewhere', key: 'ELS' },
  ],
};

const readings: Record<string, RegisterSource['reading']> = {
  'areas.json': {
    role: 'areas',
    objects: ['areas'],
    code: 'areacd',
    name: 'areanm',
    firstYear: 'start',
    lastYear: 'end',
  },
  'changes.csv': {
    role: 'changes',
    from: 'old',
    to: 'new',
    year: 'year',
    kind: 'kind',
    mergers: ['merger'],
    memberships: [],
  },
  'places.csv': {
    role: 'places',
    code: 'code',
    county: 'county',
    region: 'region',
    combinedAuthority: 'body',
  },
  'members.csv': { role: 'members', member: 'member', body: 'body' },
  'names.csv': {
    role: 'names',
    code: 'gss',
    key: 'key',
    names: ['name'],
    formerCodes: 'former',
    eCode: 'e',
  },
  'spellings.csv': { role: 'spellings', key: 'key', name: 'name' },
};

const reason = 'For the test.';

const declaration: Register = {
  sources: Object.entries(readings).map(([file, reading]) => ({
    title: file,
    publisher: { name: 'Nobody', url: 'https://example.org/' },
    licence: {
      id: 'open',
      title: 'Open',
      url: 'https://example.org/',
      attribution: 'Nobody.',
    },
    landingPage: 'https://example.org/',
    published: '2025-01-01',
    publishedKind: 'stated',
    file,
    sha256: '0'.repeat(64),
    reading,
  })),
  types: {
    E06: 'unitary',
    E07: 'district',
    E08: 'metropolitan-district',
    E10: 'county',
    E47: 'combined-authority',
  },
  nameEndings: [', City of'],
  corrections: [
    { authority: 'E47000001', field: 'from', found: '2022-04-01', value: '2022-02-09', reason },
  ],
  aliases: [
    { authority: 'E08000001', scheme: 'gss', text: 'E08000002', reason },
    { authority: 'E06000001', scheme: 'e-code', text: 'E0101', reason },
  ],
  formerNames: [{ authority: 'E08000001', name: 'Mill and Moor' }],
  additions: [],
  changes: [],
  jointBodies: [
    {
      code: 'joint:stay-waste',
      name: 'Stay Waste',
      members: [
        { authority: 'E07000003', from: '2017-04-01', to: '2019-03-31' },
        { authority: 'E07000004', from: '2017-04-01', to: '2019-03-31' },
      ],
      reason,
    },
  ],
  areas: [{ code: 'E92000001', name: 'England', kind: 'country' }],
  boundaries: { file: 'areas.json', objects: {} },
};

function build(changed: Partial<Register> = {}) {
  const faults = new FaultList();
  const rows = buildRegister(
    { ...declaration, ...changed },
    new Map(Object.entries(files)),
    faults.report,
  );
  return { rows, register: loadRegister(rows), faults: faults.all };
}

describe('the register built from its sources', () => {
  const { rows, register, faults } = build();
  const authority = (code: string) => register.byCode(code)!;

  it('is whole', () => {
    expect(faults).toEqual([]);
    expect(register.all.map(({ code }) => code)).not.toContain('S12000001');
  });

  it('has the exact days of a merger: 31 March for those before, 1 April for the one after', () => {
    expect(authority('E07000001')).toMatchObject({ from: null, to: '2021-03-31' });
    expect(authority('E06000001')).toMatchObject({ from: '2021-04-01', to: null });
  });

  it('lets a county end in the councils that took over its districts', () => {
    expect(authority('E10000001')).toMatchObject({
      to: '2021-03-31',
      successors: ['E06000001'],
    });
    expect(rows.changes).toContainEqual({
      date: '2021-04-01',
      kind: 'merger',
      from: 'E10000001',
      to: 'E06000001',
    });
    expect(authority('E10000002')).toMatchObject({ to: null, successors: [] });
  });

  it('gives the plain slug to the authority that goes on, and the year of its end to the other', () => {
    expect(authority('E06000001').slug).toBe('oldshire');
    expect(authority('E10000001').slug).toBe('oldshire-to-2021');
  });

  it('uses short names, and keeps the long ones as spellings, each once', () => {
    expect(authority('E06000002')).toMatchObject({
      name: 'Harbour',
      slug: 'harbour',
      otherNames: ['Harbour City Council', 'Harbour UA', 'Harbour, City of'],
      formerCodes: ['E06000009'],
      eCodes: ['E0102'],
    });
  });

  it('is in being on under one code where a new one was given', () => {
    expect(authority('E08000001')).toMatchObject({ from: null, to: null, slug: 'mill' });
    expect(register.resolve('gss', 'E08000002', '2025-26')?.code).toBe('E08000001');
    expect(register.byCode('E08000002')).toBeUndefined();
  });

  it('finds an authority by a name that it bore', () => {
    expect(authority('E08000001').formerSlugs).toEqual(['mill-and-moor']);
    expect(register.resolve('name', 'MILL & MOOR', '2010-11')?.code).toBe('E08000001');
  });

  it('places a merged district where its predecessors lay, and a county where its districts lie', () => {
    expect(authority('E07000005')).toMatchObject({
      upperTier: 'E10000002',
      region: 'Eastland',
    });
    expect(authority('E06000001')).toMatchObject({ upperTier: null, region: 'Westland' });
    expect(authority('E10000002').region).toBe('Eastland');
  });

  it('counts a county among the members where its districts are', () => {
    expect(register.members('E47000001', '2024-01-01').map(({ name }) => name)).toEqual([
      'Harbour',
      'Stay',
      'Stayshire',
    ]);
    expect(register.members('E47000001', '2022-02-08')).toEqual([]);
    expect(authority('E10000002').combinedAuthority).toBe('E47000001');
    expect(authority('E47000001').region).toBe('Eastland');
  });

  it('knows the members of a joint body on a day, and lets it end with them', () => {
    expect(register.members('joint:stay-waste', '2018-06-01').map(({ code }) => code)).toEqual([
      'E07000004',
      'E07000003',
    ]);
    expect(authority('joint:stay-waste')).toMatchObject({
      type: 'joint-body',
      from: '2017-04-01',
      to: '2019-03-31',
    });
  });
});

describe('the parts of an authority', () => {
  const { register } = build();
  const parts = (code: string, day: string, tiers: 'lower-tier' | 'every-tier') =>
    register.parts(code, day, tiers).map(({ name }) => name);

  it('are its predecessors on a day before it began, the county left out for the lower tier', () => {
    expect(parts('E06000001', '2020-06-30', 'lower-tier')).toEqual([
      'North Oldshire',
      'South Oldshire',
    ]);
    expect(parts('E06000001', '2020-06-30', 'every-tier')).toEqual([
      'North Oldshire',
      'Oldshire',
      'South Oldshire',
    ]);
  });

  it('are none while it is in being', () => {
    expect(parts('E06000001', '2021-04-01', 'lower-tier')).toEqual([]);
  });

  it('of a combined authority are its members, or who went before those it began with', () => {
    expect(parts('E47000001', '2023-06-30', 'lower-tier')).toEqual(['Harbour', 'Stay']);
    expect(parts('E47000001', '2016-06-30', 'lower-tier')).toEqual([
      'Harbour',
      'Lower Stay',
      'Upper Stay',
    ]);
  });

  it('are none where a predecessor went to several, unless it is a county that does not count', () => {
    const split = build({
      changes: [{ date: '2021-04-01', from: ['E10000001'], to: ['E06000002'] }],
    }).register;
    const named = (tiers: 'lower-tier' | 'every-tier') =>
      split.parts('E06000001', '2020-06-30', tiers).map(({ name }) => name);
    expect(named('every-tier')).toEqual([]);
    expect(named('lower-tier')).toEqual(['North Oldshire', 'South Oldshire']);
  });
});

describe('a declaration that does not fit its sources', () => {
  it('is told that a correction is no longer needed', () => {
    const { faults } = build({
      corrections: [
        ...declaration.corrections,
        { authority: 'E06000002', field: 'name', found: 'Haven', value: 'Harbour', reason },
      ],
    });
    expect(faults).toMatchObject([
      {
        code: 'REGISTER_CORRECTION_NEEDLESS',
        found: '"Harbour"',
        expected: 'name of E06000002 to be "Haven" in the sources',
      },
    ]);
  });

  it('is told of a successor that began in another year', () => {
    const { faults } = build({
      corrections: [
        ...declaration.corrections,
        {
          authority: 'E06000001',
          field: 'from',
          found: '2021-04-01',
          value: '2022-04-01',
          reason,
        },
      ],
    });
    expect(faults.map(({ code, found }) => [code, found])).toContainEqual([
      'REGISTER_CHANGE_UNPLACED',
      'E07000001 went into E06000001 in 2021, which began 2022-04-01',
    ]);
  });

  it('is told of an alias for an authority that there is not', () => {
    const { faults } = build({
      aliases: [
        ...declaration.aliases,
        { authority: 'E06000077', scheme: 'e-code', text: 'E9999', reason },
      ],
    });
    expect(faults).toMatchObject([
      {
        code: 'REGISTER_AUTHORITY_UNKNOWN',
        found: 'the alias "E9999" names E06000077, which the register does not have',
      },
    ]);
  });

  it('is told of two living authorities with one address', () => {
    const { faults } = build({
      corrections: [
        ...declaration.corrections,
        {
          authority: 'E06000002',
          field: 'name',
          found: 'Harbour',
          value: 'Stayshire',
          reason,
        },
      ],
    });
    expect(faults).toMatchObject([
      {
        code: 'REGISTER_SLUG_SHARED',
        found: '"stayshire" for E06000002, E10000002',
      },
    ]);
  });
});
