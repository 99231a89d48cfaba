import { describe, expect, it } from 'vitest';

import { backOff, retryAfter } from './back-off';

const limits = { attempts: 5, firstWaitMilliseconds: 1_000, longestWaitMilliseconds: 10_000 };

describe('the wait before another attempt', () => {
  it('doubles, lies by chance between half and whole, and has an end', () => {
    const waits = [1, 2, 3, 4, 5, 20].map((attempt) => [
      backOff(attempt, limits, 0),
      backOff(attempt, limits, 0.999_999),
    ]);
    expect(waits.map(([least, most]) => [least, Math.round(most ?? 0)])).toEqual([
      [500, 1_000],
      [1_000, 2_000],
      [2_000, 4_000],
      [4_000, 8_000],
      [5_000, 10_000],
      [5_000, 10_000],
    ]);
  });
});

describe('a Retry-After header', () => {
  const noon = Date.UTC(2025, 0, 31, 12);

  it('asks for seconds or for a moment', () => {
    expect(retryAfter('7', noon)).toBe(7_000);
    expect(retryAfter('Fri, 31 Jan 2025 12:00:05 GMT', noon)).toBe(5_000);
  });

  it('asks for nothing where it is past, missing or no such thing', () => {
    const headers = ['Fri, 31 Jan 2025 11:00:00 GMT', undefined, '', 'soon', '-3'];
    expect(headers.map((header) => retryAfter(header, noon))).toEqual([0, 0, 0, 0, 0]);
  });
});
