import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { histogram } from './histogram';

describe('a histogram', () => {
  it('counts values in bins of one round width, each value in the bin that begins at or below it', () => {
    // Quartiles 20 and 50: 2 × 30 ÷ ∛7 is 31.4, so bins are 50 wide.
    expect(histogram([10, 20, 30, 40, 49.9, 50, 70])).toEqual([
      { from: 0, to: 50, count: 5 },
      { from: 50, to: 100, count: 2 },
    ]);
  });

  it('has edges that a person would write, with decimals too', () => {
    const edges = histogram([0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8]).map(({ from }) => from);
    expect(edges).toEqual([0, 0.5]);
    expect(histogram([-0.3, -0.2, -0.1, 0.1, 0.2, 0.3])[0]?.from).toBe(-0.5);
  });

  it('keeps far values in open bins at the ends, so that the others stay apart', () => {
    const values = [...Array.from({ length: 64 }, (_, index) => index), 5_000, -5_000];
    const bins = histogram(values);
    expect(bins[0]).toMatchObject({ from: null, count: 1 });
    expect(bins.at(-1)).toMatchObject({ to: null, count: 1 });
    expect(bins.filter(({ count }) => count > 5).length).toBeGreaterThanOrEqual(3);
  });

  it('of equal values is one bin, and of none has no bin', () => {
    expect(histogram([7, 7, 7])).toEqual([{ from: 7, to: 7, count: 3 }]);
    expect(histogram([])).toEqual([]);
  });

  it('puts every value into exactly one bin, bins touch, and there are few', () => {
    const number = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(fc.array(number, { minLength: 1, maxLength: 400 }), (values) => {
        const bins = histogram(values);
        expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(values.length);
        for (const [index, { from }] of bins.entries()) {
          if (index > 0) expect(from).toBe(bins[index - 1]?.to);
        }
        expect(bins.length).toBeLessThanOrEqual(40);
      }),
    );
  });
});
