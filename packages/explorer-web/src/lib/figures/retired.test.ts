import { describe, expect, it } from 'vitest';

import { retiredNotice } from './retired';

const metrics = [{ id: 'seats-taken', title: 'Seats taken' }];
const ended = { stage: 'retired' as const, reason: 'The halls have closed.', lastVersion: '1.4.0' };

describe('the notice on a retired metric', () => {
  it('says why, since when, and leads to what takes its place', () => {
    expect(retiredNotice({ ...ended, successor: 'seats-taken' }, metrics)).toEqual({
      reason: 'The halls have closed.',
      lastVersion: '1.4.0',
      successor: { href: '/metrics/seats-taken', title: 'Seats taken' },
    });
  });

  it('leads nowhere where nothing takes its place', () => {
    expect(retiredNotice(ended, metrics)?.successor).toBeNull();
  });

  it('is not there while the metric is kept up', () => {
    expect(retiredNotice({ stage: 'current' }, metrics)).toBeNull();
  });
});
