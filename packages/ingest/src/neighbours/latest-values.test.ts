import { expect, it } from 'vitest';

import { latestValues } from './latest-values';

it('takes the latest vintage of the latest period that has a value', () => {
  const values = latestValues([
    { authority: 'A', period: '2020-06-30', value: 1 },
    { authority: 'A', period: '2022-06-30', value: 2 },
    { authority: 'A', period: '2022-06-30', value: 3 },
    { authority: 'B', period: '2020-06-30', value: 4 },
    { authority: 'B', period: '2022-06-30', value: null },
    { authority: 'C', period: '2022-06-30', value: null },
  ]);
  expect([...values]).toEqual([
    ['A', 3],
    ['B', 4],
  ]);
});
