import { expect, it } from 'vitest';

import { slicesOf, type HeldPeriods } from './slices';

const held: HeldPeriods = new Map([
  [
    'recycling',
    [
      { period: '2019-20', withValue: 300 },
      { period: '2020-21', withValue: 290 },
    ],
  ],
  [
    'skills',
    [
      { period: 'AY2021-22', withValue: 9 },
      { period: 'AY2022-23', withValue: 0 },
    ],
  ],
]);

it('a request without measures and periods is about all that is held', () => {
  expect(slicesOf(held, {})).toHaveLength(4);
});

it('the latest period is the latest in which anybody has a value, for each measure', () => {
  expect(slicesOf(held, { periods: ['latest'] })).toEqual([
    { measure: 'recycling', period: '2020-21' },
    { measure: 'skills', period: 'AY2021-22' },
  ]);
});

it('named periods and the latest add up', () => {
  const slices = slicesOf(held, { measures: ['recycling'], periods: ['2019-20', 'latest'] });
  expect(slices.map(({ period }) => period)).toEqual(['2019-20', '2020-21']);
});
