import { describe, expect, it } from 'vitest';

import { ageOf } from './age';

describe('the age of a figure', () => {
  it('counts from the last day of its period', () => {
    expect(ageOf('2023-24', '2026-11-22')).toBe('2 years and 7 months');
    expect(ageOf('AY2022-23', '2026-11-22')).toBe('3 years and 3 months');
    expect(ageOf('2022-10-01', '2026-11-22')).toBe('4 years and 1 month');
  });

  it('leaves out what is nought', () => {
    expect(ageOf('2023-24', '2025-03-31')).toBe('1 year');
    expect(ageOf('2023-24', '2024-06-30')).toBe('2 months');
    expect(ageOf('2023-24', '2024-04-02')).toBe('less than a month');
  });
});
