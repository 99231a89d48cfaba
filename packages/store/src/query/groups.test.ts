import type { Authority } from '@oflog/metrics-core';
import { describe, expect, it } from 'vitest';

import { groupMembers, type Candidates, type ComparisonGroupKind } from './groups';

function authority(code: string, type: Authority['type'], region: string | null) {
  return { code, type, region };
}

const bristol = authority('bristol', 'unitary', 'South West');
const bath = authority('bath', 'unitary', 'South West');
const hull = authority('hull', 'unitary', 'Yorkshire');
const exeter = authority('exeter', 'district', 'South West');
const leeds = authority('leeds', 'combined-authority', 'Yorkshire');
const london = authority('london', 'gla', 'London');
const somerset = authority('joint:somerset', 'joint-body', null);

const candidates: Candidates = {
  authorities: [bath, bristol, exeter, hull, leeds, london],
  jointBodies: [somerset],
};

function members(
  kind: ComparisonGroupKind,
  subject: Candidates['authorities'][number],
  choices = {},
) {
  return groupMembers(kind, subject, candidates, { neighbours: [], chosen: [], ...choices });
}

describe('the members of a group', () => {
  it('of England are all candidates and the joint bodies, each once', () => {
    expect(members('england', bristol)).toEqual([
      ...['bath', 'bristol', 'exeter', 'hull', 'leeds', 'london', 'joint:somerset'],
    ]);
  });

  it('of one type and of one region include the authority itself', () => {
    expect(members('type', bristol)).toEqual(['bath', 'bristol', 'hull']);
    expect(members('region', bristol)).toEqual(['bath', 'bristol', 'exeter']);
  });

  it('of one type take combined authorities and the GLA together', () => {
    expect(members('type', london)).toEqual(['leeds', 'london']);
    expect(members('type', leeds)).toEqual(['leeds', 'london']);
  });

  it('of a region are none where the authority lies in none', () => {
    expect(members('region', somerset)).toEqual([]);
  });

  it('among neighbours are those who are candidates, never the authority itself', () => {
    const neighbours = ['hull', 'bristol', 'carlisle'];
    expect(members('neighbours', bristol, { neighbours })).toEqual(['hull']);
  });

  it('that the reader chose are exactly those, of any type', () => {
    const chosen = ['exeter', 'joint:somerset', 'carlisle'];
    expect(members('chosen', bristol, { chosen })).toEqual(['exeter', 'joint:somerset']);
  });
});
