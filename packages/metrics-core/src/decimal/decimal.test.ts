import { describe, expect, it } from 'vitest';

import { decimalText, differenceText, readDecimal, shiftPoint } from './decimal';

describe('decimal text', () => {
  it('is the shortest text of a number, without exponent', () => {
    expect(decimalText(45.0891)).toBe('45.0891');
    expect(decimalText(1e21)).toBe('1000000000000000000000');
    expect(decimalText(1.5e-7)).toBe('0.00000015');
    expect(decimalText(-2.5e-8)).toBe('-0.000000025');
    expect(decimalText(-0)).toBe('0');
  });

  it('is not made of what is no number', () => {
    expect(() => decimalText(Number.NaN)).toThrow('NaN cannot be written as a value');
    expect(() => decimalText(-Infinity)).toThrow(TypeError);
  });
});

describe('a difference', () => {
  it('is that of the decimal texts, not of the floats', () => {
    expect(0.3 - 0.1).not.toBe(0.2);
    expect(differenceText(0.3, 0.1)).toBe('0.2');
    expect(differenceText(41.6, 44.8)).toBe('-3.2');
    expect(differenceText(5, 5)).toBe('0');
    expect(differenceText(1e21, 5e-7)).toBe('999999999999999999999.9999995');
    expect(differenceText(-0.05, 10)).toBe('-10.05');
  });
});

describe('a power of ten', () => {
  it('moves the point instead of multiplying floats', () => {
    expect(0.57 * 100).not.toBe(57);
    expect(shiftPoint(0.57, 2)).toBe(57);
    expect(shiftPoint(0.450891, 2)).toBe(45.0891);
    expect(shiftPoint(1.005, 3)).toBe(1005);
    expect(shiftPoint(7, 3)).toBe(7000);
    expect(shiftPoint(-12.5, 1)).toBe(-125);
    expect(shiftPoint(0, 6)).toBe(0);
  });

  it('may be negative', () => {
    expect(shiftPoint(1234, -3)).toBe(1.234);
    expect(shiftPoint(-5, -3)).toBe(-0.005);
  });
});

describe('a number written as text', () => {
  it('is read with sign, fraction and exponent', () => {
    expect(readDecimal('74.9')).toBe(74.9);
    expect(readDecimal('-0.5')).toBe(-0.5);
    expect(readDecimal('1.5E-3')).toBe(0.0015);
  });

  it('may have the thousands separator that was declared, between groups of three', () => {
    expect(readDecimal('1,234,567.8', ',')).toBe(1234567.8);
    expect(readDecimal('-1,234', ',')).toBe(-1234);
    expect(readDecimal('1 234', ' ')).toBe(1234);
    expect(readDecimal('1,23', ',')).toBeNull();
    expect(readDecimal('1,234')).toBeNull();
  });

  it('is nothing else', () => {
    for (const text of ['', '-', '.', '12a', '[x]', '1e', 'Infinity', '0x10', '1.2.3', '12 (R)']) {
      expect(readDecimal(text), text).toBeNull();
    }
  });
});
