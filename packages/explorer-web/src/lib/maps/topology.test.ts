import { describe, expect, it } from 'vitest';

import { isDrawnOn, ringsOf } from './topology';
import { twoSquares } from '../testing/two-squares';

const [west, east] = twoSquares.objects.districts?.geometries ?? [];

describe('boundaries', () => {
  it('run along shared lines, forwards for one area and backwards for its neighbour', () => {
    expect(ringsOf(twoSquares, west!)).toEqual([
      [
        [-1, 52],
        [-1, 53],
        [-2, 53],
        [-2, 52],
        [-1, 52],
      ],
    ]);
    expect(ringsOf(twoSquares, east!)).toEqual([
      [
        [-1, 53],
        [-1, 52],
        [0, 52],
        [0, 53],
        [-1, 53],
      ],
    ]);
  });

  it('are those of a day: from the first day of an area to its last', () => {
    const area = { ...west!, properties: { code: 'E1', from: '2019-04-01', to: '2023-03-31' } };
    const days = ['2019-03-31', '2019-04-01', '2023-03-31', '2023-04-01'];
    expect(days.map((day) => isDrawnOn(area, day))).toEqual([false, true, true, false]);
    expect(isDrawnOn(west!, '1990-01-01')).toBe(true);
  });
});
