import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { bandOf, groupStatistics, positionInGroup } from './group';
import { median, medianAbsoluteDeviation, quartiles } from './statistics';

describe('the median', () => {
  it('is the middle value, or the mean of the two middle values', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([74.7, 80, 60, 74.8])).toBe(74.75);
    expect(median([])).toBeNull();
  });

  it('orders numbers as numbers: ten lies above nine', () => {
    expect(median([10, 9, 100])).toBe(10);
  });

  it('leaves the list it is given as it was', () => {
    const values = Object.freeze([3, 1, 2]);
    expect(median(values)).toBe(2);
  });

  it('has as many values above as below it', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1 }), (values) => {
        const centre = median(values) ?? NaN;
        const above = values.filter((value) => value > centre).length;
        const below = values.filter((value) => value < centre).length;
        expect(Math.max(above, below)).toBeLessThanOrEqual(values.length / 2);
      }),
    );
  });
});

describe('the median absolute deviation', () => {
  it('is not scaled', () => {
    expect(medianAbsoluteDeviation([1, 1, 2, 2, 4, 6, 9])).toBe(1);
  });

  it('does not move when all values do, and grows with them', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1e6, max: 1e6 }), { minLength: 1 }), (values) => {
        const mad = medianAbsoluteDeviation(values) ?? NaN;
        expect(medianAbsoluteDeviation(values.map((value) => value + 1000))).toBe(mad);
        expect(medianAbsoluteDeviation(values.map((value) => value * -2))).toBe(mad * 2);
      }),
    );
  });
});

describe('the quartiles', () => {
  it('hold the middle half', () => {
    expect(quartiles([1, 2, 3, 4, 5, 6, 7])).toEqual({ lower: 2, upper: 6 });
    expect(quartiles([4])).toBeNull();
  });
});

describe('a group', () => {
  it('says how many values its median rests on', () => {
    expect(groupStatistics([5, 1, 4, 2, 3])).toEqual({
      withValue: 5,
      median: 3,
      mad: 1,
      lowerQuartile: 1.5,
      upperQuartile: 4.5,
      reason: null,
    });
  });

  it('has the quartiles of its values: half of them lie between', () => {
    expect(groupStatistics([10, 20, 30, 40, 50, 60, 70])).toMatchObject({
      lowerQuartile: 20,
      upperQuartile: 60,
    });
  });

  it('of fewer than five values has no median, and says why', () => {
    const statistics = groupStatistics([1, 2, 3, 4]);
    expect(statistics).toMatchObject({ withValue: 4, median: null, mad: null });
    expect(statistics).toMatchObject({ lowerQuartile: null, upperQuartile: null });
    expect(statistics.reason).toBe(
      'Only 4 of the group have a value: too few for a median, which needs 5.',
    );
  });
});

describe('a value in its group', () => {
  it('lies so many MADs from the median: Enfield 7.7 against 7.6 and 0.3', () => {
    const position = positionInGroup(7.7, { median: 7.6, mad: 0.3 });
    expect(position.distance).toBeCloseTo(0.3333, 4);
    expect(position).toMatchObject({ band: 'similar', side: 'above' });
  });

  it('at the median is at no distance', () => {
    expect(positionInGroup(7.6, { median: 7.6, mad: 0.3 })).toEqual({
      distance: 0,
      band: 'similar',
      side: 'at',
    });
  });

  it('has a side but no distance where the MAD is zero: never infinity', () => {
    expect(positionInGroup(2, { median: 1, mad: 0 })).toEqual({
      distance: null,
      band: null,
      side: 'above',
    });
  });

  it('is nowhere without a value or a median', () => {
    const nowhere = { distance: null, band: null, side: null };
    expect(positionInGroup(null, { median: 1, mad: 1 })).toEqual(nowhere);
    expect(positionInGroup(1, { median: null, mad: null })).toEqual(nowhere);
  });

  it('falls in a band whose upper end belongs to it', () => {
    expect([0, 1, -1].map(bandOf)).toEqual(['similar', 'similar', 'similar']);
    expect([1.01, -3].map(bandOf)).toEqual(['different', 'different']);
    expect([3.01, 7.5].map(bandOf)).toEqual(['very-different', 'very-different']);
    expect(bandOf(-7.51)).toBe('beyond');
    // 32.2 beside a median of 30 whose nearest other value is 27.8.
    expect((32.2 - 30) / (30 - 27.8)).toBeGreaterThan(1);
    expect(bandOf((32.2 - 30) / (30 - 27.8))).toBe('similar');
  });
});
