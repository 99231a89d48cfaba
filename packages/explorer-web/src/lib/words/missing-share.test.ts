import { describe, expect, it } from 'vitest';

import { missingShare, type StateOfAuthority } from './missing-share';

const rows = (counts: Partial<Record<StateOfAuthority['state'], number>>) =>
  Object.entries(counts).flatMap(([state, count]) =>
    Array.from({ length: count }, () => ({
      state: state as StateOfAuthority['state'],
      period: '2022-23',
    })),
  );

describe('the share without a figure', () => {
  it('is said with each reason, the commonest first', () => {
    expect(missingShare(rows({ value: 125, 'not-available': 8, suppressed: 20 }))).toBe(
      '28 of the 153 authorities that run the service have no figure for 2022-23: 20 are withheld by the publisher, and 8 are not in the publication.',
    );
  });

  it('counts nobody who does not run the service or was not there', () => {
    expect(
      missingShare(rows({ value: 9, 'not-submitted': 1, 'not-applicable': 5, 'did-not-exist': 3 })),
    ).toBe(
      '1 of the 10 authorities that run the service has no figure for 2022-23: 1 had sent no return.',
    );
  });

  it('is left to the counts beside the medians below one in twenty', () => {
    expect(missingShare(rows({ value: 96, suppressed: 4 }))).toBeNull();
    expect(missingShare(rows({ value: 95, suppressed: 5 }))).not.toBeNull();
    expect(missingShare([])).toBeNull();
  });
});
