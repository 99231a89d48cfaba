import { describe, expect, it } from 'vitest';

import { count, kilograms, percentage, pounds, ratePer, score, thousandPounds } from '../model';
import {
  fileValue,
  formatDifference,
  formatNumber,
  formatNumberUpTo,
  formatObservation,
  formatValue,
  speakDifference,
  speakPeriod,
  speakValue,
} from '.';

const bandD = { unit: pounds(), decimals: 2 };
const perDwelling = { unit: pounds({ per: 'dwelling' }), decimals: 0 };
const share = { unit: percentage({ of: 'household waste' }), decimals: 1 };

describe('a value on the screen', () => {
  it('stands with its unit', () => {
    expect(formatValue(1534.23, bandD)).toBe('£1,534.23');
    expect(formatValue(45.0891, share)).toBe('45.1%');
    expect(formatValue(1234567.5, { unit: thousandPounds, decimals: 0 })).toBe(
      '£1,234,568 thousand',
    );
  });

  it('has its minus sign before the prefix', () => {
    expect(formatValue(-5.5, bandD)).toBe('−£5.50');
    expect(formatValue(-2.45, share)).toBe('−2.5%');
    expect(formatValue(-0.001, bandD)).toBe('£0.00');
  });

  it('groups thousands, decimals apart', () => {
    expect(formatNumber(999, 0)).toBe('999');
    expect(formatNumber(-1234567.1234, 4)).toBe('−1,234,567.1234');
  });

  it('may have as many decimals as the number, up to a limit', () => {
    expect(formatNumberUpTo(185785, 6)).toBe('185,785');
    expect(formatNumberUpTo(1 / 3, 6)).toBe('0.333333');
    expect(formatNumberUpTo(1200, 0)).toBe('1,200');
    expect(formatNumberUpTo(-12.5, 6)).toBe('−12.5');
    expect(formatNumberUpTo(-1e-9, 6)).toBe('0');
  });

  it('is its state where there is none', () => {
    expect(formatObservation({ value: 0, category: null, state: 'value' }, perDwelling)).toBe('£0');
    expect(
      formatObservation({ value: null, category: 'Largely Rural', state: 'value' }, perDwelling),
    ).toBe('Largely Rural');
    expect(
      formatObservation({ value: null, category: null, state: 'not-submitted' }, perDwelling),
    ).toBe('Not submitted');
  });
});

describe('a value that is spoken', () => {
  it('has words for signs, and says of what it is', () => {
    expect(speakValue(41.55, share)).toBe('41.6 per cent of household waste');
    expect(speakValue(-2.5, share)).toBe('minus 2.5 per cent of household waste');
    const waste = { unit: kilograms({ per: 'household' }), decimals: 1 };
    expect(speakValue(512.34, waste)).toBe('512.3 kilograms per household');
    expect(speakValue(8.25, { unit: score({ from: 0, to: 12 }), decimals: 1 })).toBe(
      '8.3 out of 12',
    );
    expect(speakValue(1234, { unit: ratePer(100_000, 'adults'), decimals: 0 })).toBe(
      '1,234 per 100,000 adults',
    );
    expect(speakValue(25_000, { unit: count('dwellings'), decimals: 0 })).toBe('25,000 dwellings');
  });

  it('has pounds and pence in words', () => {
    expect(speakValue(1534.23, bandD)).toBe('1,534 pounds and 23 pence');
    expect(speakValue(1534, bandD)).toBe('1,534 pounds');
    expect(speakValue(-5.5, bandD)).toBe('minus 5 pounds and 50 pence');
    expect(speakValue(1.01, bandD)).toBe('1 pound and 1 penny');
    expect(speakValue(0.05, bandD)).toBe('5 pence');
    expect(speakValue(-0.001, bandD)).toBe('0 pounds');
    expect(speakValue(1534.23, perDwelling)).toBe('1,534 pounds per dwelling');
    expect(speakValue(1, perDwelling)).toBe('1 pound per dwelling');
    expect(speakValue(1234567.5, { unit: thousandPounds, decimals: 0 })).toBe(
      '1,234,568 thousand pounds',
    );
  });
});

describe('a difference', () => {
  it('of shares is in percentage points, never in per cent', () => {
    expect(formatDifference(44.8, 41.6, share)).toBe('3.2 percentage points');
    expect(formatDifference(41.6, 44.8, share)).toBe('−3.2 percentage points');
    expect(formatDifference(41.6, 41.6, share)).toBe('0.0 percentage points');
    expect(speakDifference(41.6, 44.8, share)).toBe('minus 3.2 percentage points');
    expect(formatDifference(3, 2, { ...share, decimals: 0 })).toBe('1 percentage point');
  });

  it('of other measures is in their unit', () => {
    expect(formatDifference(1546.73, 1534.23, bandD)).toBe('£12.50');
    expect(speakDifference(1534.23, 1546.73, bandD)).toBe('minus 12 pounds and 50 pence');
  });

  it('is rounded once, on the decimals: 0.35 − 0.1 is a half', () => {
    expect(0.35 - 0.1).toBeLessThan(0.25);
    expect(formatDifference(0.35, 0.1, share)).toBe('0.3 percentage points');
  });
});

describe('a period that is spoken', () => {
  it('has no dash', () => {
    expect(['2022-23', 'AY1999-00', '2022', '2022-10-01'].map(speakPeriod)).toEqual([
      '2022 to 2023',
      'academic year 1999 to 2000',
      '2022',
      '1 October 2022',
    ]);
  });
});

describe('a value in a file', () => {
  it('is in full precision, with a dot and an ASCII minus, and no exponent', () => {
    expect(fileValue(45.08906902)).toBe('45.08906902');
    expect(fileValue(-1234567.5)).toBe('-1234567.5');
    expect(fileValue(5e-7)).toBe('0.0000005');
    expect(fileValue(1e21)).toBe('1000000000000000000000');
  });

  it('is an empty cell where there is none, and 0 where it is zero', () => {
    expect(fileValue(null)).toBe('');
    expect(fileValue(0)).toBe('0');
  });
});
