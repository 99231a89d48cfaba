// The rounding rule against exact arithmetic on whole numbers, over many values.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { decimalText } from '../decimal/decimal';
import { percentage, pounds } from '../model';
import { fileValue, formatNumber, formatValue, roundedText, speakValue } from '.';

describe('rounding', () => {
  it.each([
    [1.005, 2, '1.01'],
    [2.675, 2, '2.68'],
    [0.285, 2, '0.29'],
    [0.405, 2, '0.41'],
    [1.45, 1, '1.5'],
    [2.5, 0, '3'],
    [0.5, 0, '1'],
    [9.95, 1, '10.0'],
    [1e21, 0, '1000000000000000000000'],
    [5e-7, 6, '0.000001'],
    [4.9e-7, 6, '0.000000'],
    [5e-324, 6, '0.000000'],
    [0, 3, '0.000'],
  ])('of %d to %d decimals is %s, halves away from zero', (value, decimals, expected) => {
    expect(roundedText(value, decimals)).toBe(expected);
    const negative = /[1-9]/.test(expected) ? `-${expected}` : expected;
    expect(roundedText(-value, decimals)).toBe(negative);
  });

  it('writes −0 as 0', () => {
    expect([decimalText(-0), roundedText(-0, 1), fileValue(-0)]).toEqual(['0', '0.0', '0']);
  });

  it('differs from that of the float, where the float lies below the half', () => {
    expect((1.005).toFixed(2)).toBe('1.00');
    expect((2.675).toFixed(2)).toBe('2.67');
  });

  it.each([Number.NaN, Infinity, -Infinity])('of %d is refused, in words', (value) => {
    const measure = { unit: pounds(), decimals: 0 };
    for (const write of [
      () => roundedText(value, 1),
      () => formatValue(value, measure),
      () => speakValue(value, measure),
      () => fileValue(value),
    ]) {
      expect(write).toThrow(TypeError);
      expect(write).toThrow('a finite number is expected');
    }
  });

  it('takes whole numbers of decimals alone', () => {
    expect(() => roundedText(1, -1)).toThrow('-1 is no number of decimals');
    expect(() => roundedText(1, 1.5)).toThrow(RangeError);
  });
});

describe('over 5,000 values, rounding', () => {
  it('is what exact arithmetic on whole numbers gives', () => {
    check(anyValue, (value, decimals) => {
      expect(roundedText(value, decimals)).toBe(roundedExactly(value, decimals));
    });
  });

  it('is right on halves and beside them', () => {
    const nearHalf = fc
      .tuple(
        fc.integer({ min: -1_000_000, max: 1_000_000 }),
        fc.constantFrom('4', '49', '5', '51', '499', '501'),
        fc.integer({ min: 0, max: 5 }),
      )
      .map(([kept, rest, shift]) => Number(`${kept}${rest}e-${shift + rest.length}`));
    check(nearHalf, (value, decimals) => {
      expect(roundedText(value, decimals)).toBe(roundedExactly(value, decimals));
    });
  });

  it('shows no minus before a nought', () => {
    const measure = { unit: percentage({ of: 'spending' }), decimals: 1 };
    check(fc.oneof(anyValue, fc.double({ min: -0.2, max: 0.2, noNaN: true })), (value) => {
      for (const text of [
        roundedText(value, 1),
        formatNumber(value, 1),
        formatValue(value, measure),
        speakValue(value, measure),
      ]) {
        if (!/[1-9]/.test(text)) expect(text).not.toMatch(/[-−]|minus/);
      }
      expect(fileValue(value)).not.toBe('-0');
    });
  });

  it('changes nothing when done again', () => {
    // Up to fifteen digits a decimal text and its float say the same number.
    check(fc.double({ min: -1e9, max: 1e9, noNaN: true }), (value, decimals) => {
      const once = roundedText(value, decimals);
      expect(roundedText(Number(once), decimals)).toBe(once);
    });
  });
});

describe('over 5,000 values, text for files', () => {
  it('is plain decimal text that reads back as the same number', () => {
    check(anyValue, (value) => {
      const text = fileValue(value);
      expect(text).toMatch(/^-?(0|[1-9]\d*)(\.\d*[1-9])?$/);
      expect(Number(text)).toBe(value + 0);
    });
  });
});

const anyValue = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.double({ min: -1e7, max: 1e7, noNaN: true }),
  fc.integer({ min: -10_000_000, max: 10_000_000 }).map((whole) => whole / 1000),
);

function check(
  values: fc.Arbitrary<number>,
  property: (value: number, decimals: number) => void,
): void {
  fc.assert(fc.property(values, fc.integer({ min: 0, max: 6 }), property), {
    numRuns: 5_000,
    seed: 20_261_122,
  });
}

/** Rounds by dividing whole numbers: shares no step with the code under test. */
function roundedExactly(value: number, decimals: number): string {
  const [, sign = '', whole = '', fraction = '', exponent = '0'] =
    /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value)) ?? [];
  // value = digits × 10^power, and the text has `decimals` digits after the point.
  const digits = BigInt(`${whole}${fraction}`);
  const power = Number(exponent) - fraction.length + decimals;
  const dividend = power > 0 ? digits * 10n ** BigInt(power) : digits;
  const divisor = power < 0 ? 10n ** BigInt(-power) : 1n;
  const quotient = (2n * dividend + divisor) / (2n * divisor);
  const text = String(quotient).padStart(decimals + 1, '0');
  const unsigned = decimals === 0 ? text : `${text.slice(0, -decimals)}.${text.slice(-decimals)}`;
  return quotient === 0n ? unsigned : `${sign}${unsigned}`;
}
