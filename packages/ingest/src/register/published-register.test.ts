// The register of England from its published files, against counts made from other files.
import { tierOfType, type AuthorityType } from '@oflog/metrics-core';
import { beforeAll, describe, expect, it } from 'vitest';

import { FaultList } from '../faults/fault';
import type { AuthorityRegister } from './authority-register';
import { loadRegister } from './load-register';
import { parseRegister, registerFileNames, registerFiles } from './register-files';
import { registerOfEngland } from './register-fixture';
import type { RegisterRows } from './register-rows';

const archive = process.env.PUBLICATIONS_DIR;
const note = archive === undefined ? ' (skipped: PUBLICATIONS_DIR is not set)' : '';

describe.skipIf(archive === undefined)(`the register of England${note}`, () => {
  const faults = new FaultList();
  let rows: RegisterRows;
  let register: AuthorityRegister;
  beforeAll(async () => {
    rows = await registerOfEngland(archive ?? '', faults.report);
    register = loadRegister(rows);
  });

  const countOf = (types: readonly AuthorityType[], period: string) =>
    register.inBeing(period).filter(({ type }) => types.includes(type)).length;
  const singleTier: AuthorityType[] = ['unitary', 'metropolitan-district', 'london-borough'];

  it('calls for every correction that is declared, and resolves every reference', () => {
    expect(faults.all).toEqual([]);
  });

  it.each([
    ['2007-08', 388],
    ['2008-09', 388],
    ['2009-10', 353],
    ['2018-19', 353],
    ['2019-20', 343],
    ['2020-21', 339],
    ['2021-22', 333],
    ['2022-23', 333],
    ['2023-24', 317],
    ['2025-26', 317],
  ])('has in %s as many councils as revenue outturn: %i', (period, councils) => {
    expect(countOf([...singleTier, 'district', 'county'], period)).toBe(councils);
  });

  it.each([
    ['2018-19', 326, 152, 27],
    ['2019-20', 317, 151, 26],
    ['2020-21', 314, 151, 25],
    ['2021-22', 309, 152, 24],
    ['2023-24', 296, 153, 21],
  ])(
    'has in %s lower and single tiers, upper and single tiers, counties: %i, %i, %i',
    (period, lower, upper, counties) => {
      expect(countOf([...singleTier, 'district'], period)).toBe(lower);
      expect(countOf([...singleTier, 'county'], period)).toBe(upper);
      expect(countOf(['county'], period)).toBe(counties);
    },
  );

  it('counts 33 London boroughs with the City, all of them members of the GLA', () => {
    expect(countOf(['london-borough'], '2023-24')).toBe(33);
    expect(register.members('E61000001', '2024-01-01')).toHaveLength(33);
  });

  it('has ten combined authorities in 2018-19, twelve in 2023-24 and fifteen since February 2025', () => {
    expect(countOf(['combined-authority'], '2018-19')).toBe(10);
    expect(countOf(['combined-authority'], '2023-24')).toBe(12);
    expect(countOf(['combined-authority'], '2024-25')).toBe(15);
  });

  it('gives each council a region, each district a county, each county a district', () => {
    const councils = register.all.filter(({ type }) => tierOfType[type] !== 'combined');
    expect(councils.filter(({ region }) => region === null)).toEqual([]);
    const districts = register.all.filter(({ type }) => type === 'district');
    expect(districts.filter(({ upperTier }) => upperTier === null)).toEqual([]);
    const counties = register.all.filter(({ type }) => type === 'county');
    expect(
      counties.filter(({ code }) => !districts.some(({ upperTier }) => upperTier === code)),
    ).toEqual([]);
  });

  it('finds each council of today by one E-code', () => {
    const councils = register
      .inBeing('2023-24')
      .filter(({ type }) => !['combined-authority', 'joint-body', 'gla'].includes(type));
    for (const { code, eCodes } of councils) {
      expect(register.resolve('e-code', eCodes.at(-1) ?? '', '2023-24')?.code).toBe(code);
    }
  });

  it('tells North Yorkshire County Council from North Yorkshire Council by the year', () => {
    expect(register.resolve('name', 'North Yorkshire', '2022-23')?.slug).toBe(
      'north-yorkshire-to-2023',
    );
    expect(register.resolve('name', 'North Yorkshire', '2023-24')?.slug).toBe('north-yorkshire');
  });

  it('leads the codes of Barnsley and Sheffield of 2025 to those of the figures', () => {
    expect(register.resolve('gss', 'E08000038', '2025-26')?.name).toBe('Barnsley');
    expect(register.resolve('gss', 'E08000039', '2025-26')?.code).toBe('E08000019');
  });

  it('lets Dorset county end in two councils, so that its money cannot be shared out', () => {
    expect(register.byCode('E10000009')?.successors).toEqual(['E06000058', 'E06000059']);
    expect(register.parts('E06000059', '2018-03-31', 'every-tier')).toEqual([]);
    expect(register.parts('E06000059', '2018-03-31', 'lower-tier').map(({ name }) => name)).toEqual(
      ['East Dorset', 'North Dorset', 'Purbeck', 'West Dorset', 'Weymouth and Portland'],
    );
  });

  it('follows Somerset through two re-organisations', () => {
    expect(register.parts('E06000066', '2018-06-30', 'lower-tier').map(({ name }) => name)).toEqual(
      ['Mendip', 'Sedgemoor', 'South Somerset', 'Taunton Deane', 'West Somerset'],
    );
  });

  it('moves Newcastle from the old North East to North of Tyne to the new North East', () => {
    const memberships = rows.memberships.filter(({ member }) => member === 'E08000021');
    expect(memberships.map(({ body, from, to }) => [body, from, to])).toEqual([
      ['E47000010', '2014-04-15', '2018-11-01'],
      ['E47000011', '2018-11-02', '2024-05-06'],
      ['E47000014', '2024-05-07', null],
    ]);
  });

  it('is the same when written to the dataset and read again', () => {
    const files = registerFiles(rows);
    const text = (name: string) => files.get(name) ?? '';
    const { authorities, changes, memberships } = registerFileNames;
    expect(
      parseRegister({
        authorities: text(authorities),
        changes: text(changes),
        memberships: text(memberships),
      }),
    ).toEqual(rows);
  });
});
