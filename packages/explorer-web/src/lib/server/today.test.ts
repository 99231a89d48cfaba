import { describe, expect, it } from 'vitest';

import { today } from './today';

describe('today', () => {
  it('is the day in the United Kingdom, which in summer begins an hour earlier', () => {
    expect(today(new Date('2026-01-31T23:30:00Z'))).toBe('2026-01-31');
    expect(today(new Date('2026-06-30T23:30:00Z'))).toBe('2026-07-01');
  });
});
