import { describe, expect, it } from 'vitest';

import type { GroupInWords } from './comparison';
import { outlierSentence } from './outlier';

const group = (fields: Partial<GroupInWords> = {}): GroupInWords => ({
  name: 'England',
  median: '50%',
  members: 300,
  withValue: 300,
  band: 'beyond',
  side: 'above',
  isUnsure: false,
  ...fields,
});

describe('a figure far from most others', () => {
  it('is told with care, and what to do about it', () => {
    expect(outlierSentence([group(), group({ name: '15 similar places' })])).toBe(
      'It is far from most others: figures so far away often come from a one-off or a difference in how things are counted, so ask before concluding.',
    );
  });

  it('is far from every group, to one side, and surely', () => {
    expect(outlierSentence([group(), group({ band: 'very-different' })])).toBeNull();
    expect(outlierSentence([group(), group({ side: 'below' })])).toBeNull();
    expect(outlierSentence([group({ isUnsure: true })])).toBeNull();
    expect(outlierSentence([group({ side: null, band: null })])).toBeNull();
    expect(outlierSentence([])).toBeNull();
  });

  it('is not hidden by a group that is too small for a median', () => {
    const small = group({ median: null, band: null, side: null });
    expect(outlierSentence([group(), small])).not.toBeNull();
  });
});
