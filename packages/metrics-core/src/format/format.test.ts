import { describe, expect, it } from 'vitest';

import { kilograms, percentage, pounds, thousandPounds } from '../model';
import { formatNumber, formatObservation, formatValue, roundedText, speakValue } from '.';

describe('rounding', () => {
  it('goes half away from zero on the decimal text, not on the float', () => {
    expect(roundedText(1.005, 2)).toBe('1.01');
    expect((1.005).toFixed(2)).toBe('1.00');
    expect(roundedText(0.405, 2)).toBe('0.41');
    expect(roundedText(2.5, 0)).toBe('3');
    expect(roundedText(-2.5, 0)).toBe('-3');
    expect(roundedText(-0.25, 1)).toBe('-0.3');
  });

  it('carries over, and writes no negative zero', () => {
    expect(roundedText(9.95, 1)).toBe('10.0');
    expect(roundedText(-0.04, 1)).toBe('0.0');
    expect(roundedText(0, 3)).toBe('0.000');
    expect(roundedText(1e21, 0)).toBe('1000000000000000000000');
    expect(roundedText(1.5e-7, 2)).toBe('0.00');
  });
});

describe('a value as text', () => {
  it('stands with its unit', () => {
    expect(formatValue(1534.23, { unit: pounds(), decimals: 2 })).toBe('£1,534.23');
    expect(formatValue(45.0891, { unit: percentage({ of: 'spending' }), decimals: 1 })).toBe(
      '45.1%',
    );
    expect(formatValue(1234567.5, { unit: thousandPounds, decimals: 0 })).toBe(
      '£1,234,568 thousand',
    );
  });

  it('has its minus sign before the prefix', () => {
    expect(formatValue(-5.5, { unit: pounds(), decimals: 2 })).toBe('−£5.50');
    expect(formatValue(-0.001, { unit: pounds(), decimals: 2 })).toBe('£0.00');
  });

  it('is spoken so that it stands alone', () => {
    const waste = { unit: kilograms({ per: 'household' }), decimals: 1 };
    expect(speakValue(512.34, waste)).toBe('512.3 kg per household');
    expect(speakValue(41.55, { unit: percentage({ of: 'household waste' }), decimals: 1 })).toBe(
      '41.6% of household waste',
    );
  });

  it('groups thousands, decimals apart', () => {
    expect(formatNumber(999, 0)).toBe('999');
    expect(formatNumber(1234567.1234, 4)).toBe('1,234,567.1234');
  });

  it('says why there is none, in the same place', () => {
    const measure = { unit: pounds(), decimals: 0 };
    expect(formatObservation({ value: 0, category: null, state: 'value' }, measure)).toBe('£0');
    expect(
      formatObservation({ value: null, category: 'Largely Rural', state: 'value' }, measure),
    ).toBe('Largely Rural');
    expect(
      formatObservation({ value: null, category: null, state: 'not-submitted' }, measure),
    ).toBe('Not submitted');
  });
});
