import { describe, expect, it } from 'vitest';

import { exampleAuthority, exampleMetric, exampleRow } from '../testing/examples';
import { latestMiddleHalf } from './latest-middle-half';

const quartiles = { lowerQuartile: 41, upperQuartile: 60 };
const near = { kind: 'neighbours' as const, members: 15 };
const input = {
  metric: exampleMetric(),
  authority: exampleAuthority({ name: 'Bristol' }),
  format: (value: number) => `${value}%`,
  rows: [
    exampleRow({ ...near, ...quartiles, period: '2020-21' }),
    exampleRow({ ...near, ...quartiles, period: '2021-22' }),
    exampleRow({ ...near, lowerQuartile: null, upperQuartile: null, period: '2022-23' }),
    exampleRow({ ...quartiles, period: '2022-23' }),
  ],
};

describe('the latest middle half of similar places', () => {
  it('is that of the last period in which enough of them had a figure', () => {
    expect(latestMiddleHalf(input)).toBe(
      'For 2021-22 the middle half of 15 similar places lay between 41% and 60%; Bristol, at 40%, was lower.',
    );
  });

  it('is not said where they are not compared with', () => {
    expect(latestMiddleHalf({ ...input, groups: ['england'] })).toBeNull();
    expect(latestMiddleHalf({ ...input, rows: [exampleRow(quartiles)] })).toBeNull();
  });
});
