import { describe, expect, it } from 'vitest';

import { codesRaised } from '../testing/small-run';
import { checks } from '.';
import { checkGroups } from './check';
import { fixtures } from './fixtures';

describe('the checks', () => {
  it('are fifty or more, of every group, each with a code of its own', () => {
    const codes = checks.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.length).toBeGreaterThanOrEqual(50);
    expect(new Set(checks.map(({ group }) => group))).toEqual(new Set(checkGroups));
  });

  it('say in sentences what they protect, what is the matter and what to do', () => {
    for (const { protects, cause, remedy } of checks) {
      for (const text of [protects, cause, remedy]) expect(text).toMatch(/^[A-Z].*\.$/);
    }
  });
});

describe.each(checks.map((check) => ({ ...check, ...fixtures[check.code] })))(
  '$code',
  ({ code, ...fixture }) => {
    it('finds nothing in the good input, nor does any other check', async () => {
      const codes = 'good' in fixture ? await codesRaised(fixture.good) : await fixture.goodCodes();
      expect(codes).toEqual([]);
    });

    it(`alone finds ${fixture.corruption}`, async () => {
      const codes =
        'good' in fixture
          ? await codesRaised(fixture.corrupt(fixture.good))
          : await fixture.badCodes();
      expect(codes).toEqual([code]);
    });
  },
);
