import { describe, expect, it } from 'vitest';

import { atLeast, column, firstOf, per, percent } from '../model/formula';
import { arithmeticOf, divisionOf } from './arithmetic';

const seats = { id: 'seats', columns: { filled: 0, all: 0, share: 0 } };
const share = percent(column(seats, 'filled'), column(seats, 'all'));
const published = column(seats, 'share');

describe('the arithmetic of a figure', () => {
  it('is the division with its own numbers', () => {
    const numbers = { value: 45.08906902, numerator: 185785, denominator: 412040, decimals: 1 };
    expect(arithmeticOf(share, numbers)).toBe('185,785 ÷ 412,040 × 100 = 45.0891');
    const rate = per(column(seats, 'filled'), column(seats, 'all'));
    expect(
      arithmeticOf(rate, { value: 1534.5, numerator: 3069, denominator: 2, decimals: 0 }),
    ).toBe('3,069 ÷ 2 = 1,534.5');
  });

  it('is that of the choice that was taken', () => {
    const either = firstOf(published, share);
    const parts = { numerator: 1, denominator: 3, decimals: 1 };
    expect(arithmeticOf(either, { value: 100 / 3, ...parts })).toBe('1 ÷ 3 × 100 = 33.3333');
    expect(arithmeticOf(either, { value: 33.2, ...parts })).toBe('Published beside 1 ÷ 3');
    expect(arithmeticOf(either, { value: 33.25, ...parts })).toBe(
      'Before rounding: 33.25. Published beside 1 ÷ 3',
    );
  });

  it('says that a result was raised to the floor', () => {
    const floored = atLeast(0, share);
    expect(arithmeticOf(floored, { value: 0, numerator: -5, denominator: 100, decimals: 1 })).toBe(
      '−5 ÷ 100 × 100 = −5, raised to 0',
    );
  });

  it('of a published figure is what rounding took away, and nothing where it took nothing', () => {
    const alone = { numerator: null, denominator: null };
    expect(arithmeticOf(published, { value: 12.3456789, ...alone, decimals: 1 })).toBe(
      'Before rounding: 12.3457',
    );
    expect(arithmeticOf(published, { value: 0.123, ...alone, decimals: 3 })).toBeNull();
    expect(arithmeticOf(published, { value: 0, ...alone, decimals: 1 })).toBeNull();
    expect(arithmeticOf(published, { value: 12, ...alone, decimals: 1 })).toBeNull();
    expect(arithmeticOf(published, { value: null, ...alone, decimals: 1 })).toBeNull();
  });
});

it('the division behind a figure is the one whose result it is; a figure as published has none', () => {
  const either = firstOf(published, share);
  const parts = { numerator: 1, denominator: 4 };
  expect(divisionOf(either, { value: 25, ...parts })).toEqual({ ratio: share, gives: 25 });
  expect(divisionOf(either, { value: 24.9, ...parts })).toBeNull();
  expect(divisionOf(share, { value: 25, numerator: 1, denominator: null })).toBeNull();
});
