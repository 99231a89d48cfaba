import type { Authority, NeighbourModel } from '@oflog/metrics-core';
import { expect, it } from 'vitest';

import { neighbourRows } from './neighbour-rows';

const model: NeighbourModel = {
  id: 'like',
  title: 'Like',
  description: 'Alike.',
  isDefault: true,
  size: 2,
  method: { kind: 'distance', variables: [] },
};

function authority(code: string, type: Authority['type']): [string, Authority] {
  const none = { formerNames: [], predecessors: [], successors: [] };
  const nowhere = { region: null, upperTier: null, combinedAuthority: null, from: null, to: null };
  return [code, { code, slug: code, name: code, type, ...none, ...nowhere }];
}

const byCode = new Map([
  authority('bristol', 'unitary'),
  authority('leeds', 'metropolitan-district'),
  authority('kent', 'county'),
  authority('hull', 'unitary'),
  authority('luton', 'unitary'),
]);

it('keeps the nearest of the same tier, as many as the model has, and counts them anew', () => {
  const list = ['kent', 'leeds', 'cardiff', 'bristol', 'hull', 'luton'].map((neighbour, index) => ({
    authority: 'bristol',
    order: index + 1,
    neighbour,
    distance: null,
    parts: null,
  }));
  const rows = neighbourRows(model, list.toReversed(), byCode);
  expect(rows.map(({ order, neighbour }) => [order, neighbour])).toEqual([
    [1, 'leeds'],
    [2, 'hull'],
  ]);
});
