import { describe, expect, it } from 'vitest';

import { membershipsIn } from './memberships';

const party = (
  code: string,
  name: string,
  type: 'unitary' | 'combined-authority' | 'joint-body',
) => ({
  code,
  slug: name.toLowerCase().replaceAll(' ', '-'),
  name,
  type,
});
const northumberland = party('E06000057', 'Northumberland', 'unitary');
const northOfTyne = party('E47000011', 'North of Tyne', 'combined-authority');
const northEast = party('E47000014', 'North East', 'combined-authority');
const waste = party('E50000001', 'Waste Partnership', 'joint-body');

const rows = [
  { body: northOfTyne, member: northumberland, from: '2018-11-02', to: '2024-05-06' },
  { body: northEast, member: northumberland, from: '2024-05-07', to: null },
  { body: waste, member: northumberland, from: '2016-04-01', to: null },
];

describe('memberships', () => {
  it('of an authority are those of today before those that ended, each with its days', () => {
    expect(
      membershipsIn(rows, northumberland.code).memberOf.map(({ name, words }) => [name, words]),
    ).toEqual([
      ['North East', 'since 7 May 2024'],
      ['North of Tyne', 'from 2 November 2018 to 6 May 2024'],
    ]);
  });

  it('of a combined authority are its members', () => {
    const { members, memberOf } = membershipsIn(rows, northEast.code);
    expect(members.map(({ name }) => name)).toEqual(['Northumberland']);
    expect(memberOf).toEqual([]);
  });
});
