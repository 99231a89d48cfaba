import { expect, it } from 'vitest';

import { clustersOf } from './clusters';

it('an authority is in one cluster of each model that has it, with so many others', () => {
  const models = [
    { title: 'Near in our sums', clusters: [] },
    {
      title: 'Near in work',
      clusters: [
        { cluster: 'A', description: 'By the sea.', authorities: ['E06000001', 'E06000002'] },
        { cluster: 'B', description: 'Inland.', authorities: ['E06000003'] },
      ],
    },
  ];
  expect(clustersOf('E06000001', models)).toEqual([
    { model: 'Near in work', cluster: 'A', description: 'By the sea.', others: 1 },
  ]);
  expect(clustersOf('E10000016', models)).toEqual([]);
});
