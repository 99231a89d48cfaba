import { describe, expect, it } from 'vitest';

import { caveatsFor, type CaveatSubject } from './caveats';
import { defineCaveat, type CaveatScope, type Severity } from './model';

const figure: CaveatSubject = {
  authority: 'E06000023',
  period: '2020-21',
  value: 12,
  state: 'value',
  marks: [],
};
const unitary = { type: 'unitary' } as const;

function caveat(id: string, scope: CaveatScope[] = [], severity: Severity = 'note') {
  return defineCaveat({ id, severity, text: 'Something to know.', scope });
}

function applies(
  scope: CaveatScope,
  subject: Partial<CaveatSubject> = {},
  authority: Parameters<typeof caveatsFor>[2] = unitary,
): boolean {
  return caveatsFor([caveat('one', [scope])], { ...figure, ...subject }, authority).length === 1;
}

describe('the caveats of a figure', () => {
  it('come critical ones first, else as declared', () => {
    const caveats = [
      caveat('a'),
      caveat('b', [], 'critical'),
      caveat('c', [], 'important'),
      caveat('d', [], 'critical'),
    ];
    expect(caveatsFor(caveats, figure, unitary).map(({ id }) => id)).toEqual(['b', 'd', 'c', 'a']);
  });

  it('without a scope apply to every figure, and to figures that are missing', () => {
    const suppressed: CaveatSubject = { ...figure, value: null, state: 'suppressed' };
    expect(caveatsFor([caveat('one')], suppressed, unitary)).toHaveLength(1);
  });

  it('need only one of their scopes to fit', () => {
    const two = caveat('one', [{ authorities: ['E10000016'] }, { types: ['unitary'] }]);
    expect(caveatsFor([two], figure, unitary)).toHaveLength(1);
  });
});

describe('a scope fits', () => {
  it('the authorities it names', () => {
    expect(applies({ authorities: ['E06000023'] })).toBe(true);
    expect(applies({ authorities: ['E10000016'] })).toBe(false);
  });

  it('the types it names, and no published total', () => {
    expect(applies({ types: ['unitary', 'county'] })).toBe(true);
    expect(applies({ types: ['county'] })).toBe(false);
    expect(applies({ types: ['unitary'] }, {}, null)).toBe(false);
  });

  it.each([
    ['2020-21', true],
    ['2019-20', false],
    ['2022-23', true],
    ['2020-06-30', true],
    ['2020-03-31', false],
    ['AY2020-21', true],
  ])('periods from the first of them on: %s from 2020-21 is %s', (period, fits) => {
    expect(applies({ from: '2020-21' }, { period })).toBe(fits);
  });

  it.each([
    ['2020-21', true],
    ['2021-22', false],
    ['2021-03-31', true],
    ['AY2020-21', false],
  ])('periods up to the last of them: %s up to 2020-21 is %s', (period, fits) => {
    expect(applies({ to: '2020-21' }, { period })).toBe(fits);
  });

  it('states and marks it names', () => {
    expect(applies({ states: ['reported-jointly'] })).toBe(false);
    expect(applies({ states: ['reported-jointly'] }, { state: 'reported-jointly' })).toBe(true);
    expect(applies({ marks: ['joint'] })).toBe(false);
    expect(applies({ marks: ['joint'] }, { marks: ['provisional', 'joint'] })).toBe(true);
  });

  it('values strictly below, strictly above and equal, and zero as a value', () => {
    expect(applies({ below: 12 })).toBe(false);
    expect(applies({ below: 12 }, { value: 11.9 })).toBe(true);
    expect(applies({ above: 12 })).toBe(false);
    expect(applies({ above: 12 }, { value: 12.1 })).toBe(true);
    expect(applies({ equals: 0 }, { value: 0 })).toBe(true);
    expect(applies({ below: 1 }, { value: null, state: 'suppressed' })).toBe(false);
  });
});

describe('where there can be no figure', () => {
  const nothing: Partial<CaveatSubject> = { value: null, state: 'not-applicable' };

  it('a caveat about figures does not apply', () => {
    expect(caveatsFor([caveat('one')], { ...figure, ...nothing }, unitary)).toEqual([]);
    expect(applies({ types: ['unitary'] }, nothing)).toBe(false);
  });

  it('a caveat about that state does', () => {
    expect(applies({ states: ['not-applicable'] }, nothing)).toBe(true);
  });
});
