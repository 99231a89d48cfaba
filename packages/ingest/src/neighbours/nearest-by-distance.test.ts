import type { AuthorityType } from '@oflog/metrics-core';
import { describe, expect, it } from 'vitest';

import { loadRegister } from '../register/load-register';
import type { AuthorityRow } from '../register/register-rows';
import { nearestByDistance } from './nearest-by-distance';

function authority(
  name: string,
  type: AuthorityType = 'unitary',
  to: string | null = null,
): AuthorityRow {
  return {
    code: name,
    slug: name,
    name,
    type,
    region: null,
    upperTier: null,
    from: null,
    to,
    formerCodes: [],
    formerNames: [],
    formerSlugs: [],
    otherNames: [],
    eCodes: [],
  };
}

function registerOf(...authorities: AuthorityRow[]) {
  return loadRegister({ authorities, changes: [], memberships: [] });
}

const fiveUnitaries = registerOf(...['A', 'B', 'C', 'D', 'E'].map((name) => authority(name)));

// Medians 30 and 6, MADs 10 and 2.
const people = new Map([
  ['A', 10],
  ['B', 20],
  ['C', 30],
  ['D', 40],
  ['E', 90],
]);
const age = new Map([
  ['A', 6],
  ['B', 8],
  ['C', 4],
  ['D', 6],
  ['E', 16],
]);
const latest = new Map([
  ['people', people],
  ['age', age],
]);

describe('nearest by distance', () => {
  it('measures in MADs from the median, each variable weighing the same', () => {
    const { rows } = nearestByDistance(
      { variables: ['people', 'age'], size: 2 },
      fiveUnitaries,
      latest,
    );
    // A is (10 − 20) / 10 = 1 MAD from B in people, and (6 − 8) / 2 = 1 MAD in age: √2.
    expect(rows.filter((row) => row.authority === 'A')).toEqual([
      {
        authority: 'A',
        order: 1,
        neighbour: 'B',
        distance: Math.SQRT2,
        parts: [
          { variable: 'people', part: 1 },
          { variable: 'age', part: 1 },
        ],
      },
      {
        authority: 'A',
        order: 2,
        neighbour: 'C',
        distance: Math.sqrt(5),
        parts: [
          { variable: 'people', part: 4 },
          { variable: 'age', part: 1 },
        ],
      },
    ]);
  });

  it('puts the lower code first where two are as near', () => {
    const { rows } = nearestByDistance({ variables: ['people'], size: 4 }, fiveUnitaries, latest);
    expect(rows.filter((row) => row.authority === 'C').map(({ neighbour }) => neighbour)).toEqual([
      'B',
      'D',
      'A',
      'E',
    ]);
  });

  it('keeps to authorities of one tier that are in being', () => {
    const register = registerOf(
      ...fiveUnitaries.all,
      authority('F', 'london-borough'),
      authority('G', 'unitary', '2023-03-31'),
      authority('H', 'district'),
    );
    const values = new Map([...people, ['F', 11], ['G', 10], ['H', 10]]);
    const { rows } = nearestByDistance(
      { variables: ['people'], size: 1 },
      register,
      new Map([['people', values]]),
    );
    expect(rows.find((row) => row.authority === 'A')?.neighbour).toBe('F');
    expect(rows.map((row) => row.authority)).toEqual(['A', 'B', 'C', 'D', 'E', 'F']);
  });

  it('says which value an authority without neighbours lacks, and leaves it out of the scale', () => {
    const { rows, without } = nearestByDistance(
      { variables: ['people', 'age'], size: 4 },
      registerOf(...fiveUnitaries.all, authority('F')),
      new Map([
        ['people', new Map([...people, ['F', 5]])],
        ['age', age],
      ]),
    );
    expect(without).toEqual([{ authority: 'F', reason: 'No value of age.' }]);
    expect(rows.some(({ authority: own, neighbour }) => own === 'F' || neighbour === 'F')).toBe(
      false,
    );
    expect(rows[0]).toMatchObject({ authority: 'A', neighbour: 'B', distance: Math.SQRT2 });
  });

  it('leaves out a variable in which most of a tier are equal', () => {
    const same = new Map(['A', 'B', 'C', 'D', 'E'].map((name) => [name, 1]));
    const { rows } = nearestByDistance(
      { variables: ['people', 'same'], size: 1 },
      fiveUnitaries,
      new Map([
        ['people', people],
        ['same', same],
      ]),
    );
    expect(rows[0]?.parts).toEqual([{ variable: 'people', part: 1 }]);
  });

  it('makes combined authorities and the GLA neighbours of one another, by name', () => {
    const { rows } = nearestByDistance(
      { variables: ['people'], size: 15 },
      registerOf(
        authority('Tees Valley', 'combined-authority'),
        authority('Greater London Authority', 'gla'),
        authority('Greater Manchester', 'combined-authority'),
      ),
      new Map(),
    );
    expect(
      rows.map(({ authority: own, order, neighbour, distance }) => [
        own,
        order,
        neighbour,
        distance,
      ]),
    ).toEqual([
      ['Greater London Authority', 1, 'Greater Manchester', null],
      ['Greater London Authority', 2, 'Tees Valley', null],
      ['Greater Manchester', 1, 'Greater London Authority', null],
      ['Greater Manchester', 2, 'Tees Valley', null],
      ['Tees Valley', 1, 'Greater London Authority', null],
      ['Tees Valley', 2, 'Greater Manchester', null],
    ]);
  });
});
