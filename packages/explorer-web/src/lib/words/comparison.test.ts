import { describe, expect, it } from 'vitest';

import { comparisonSentences, type GroupInWords } from './comparison';

const england: GroupInWords = {
  name: 'England',
  median: '68.1%',
  members: 317,
  withValue: 304,
  band: 'similar',
  side: 'below',
  isUnsure: false,
};

const say = (group: Partial<GroupInWords>) => comparisonSentences([{ ...england, ...group }])[0];

describe('a figure beside a group', () => {
  it('up to one MAD from the median is within the usual range, and the sentence says of how many', () => {
    expect(say({})).toBe(
      'It is within the usual range of England (median 68.1%, 304 of 317 had a figure).',
    );
  });

  it('further away is higher or lower, however far', () => {
    expect(say({ band: 'different' })).toMatch(/^It is lower than the usual range of England/);
    expect(say({ band: 'very-different', side: 'above' })).toMatch(/^It is higher than the usual/);
    expect(say({ band: 'beyond', side: 'above' })).toMatch(/^It is higher than the usual/);
  });

  it('shares a sentence with the groups that it lies to in the same way', () => {
    const sentences = comparisonSentences([
      { ...england, band: 'different' },
      { ...england, name: 'unitary authorities', median: '60%', withValue: 317 },
      { ...england, name: '15 similar places', median: '70%', band: 'very-different' },
    ]);
    expect(sentences).toEqual([
      'It is lower than the usual range of England (median 68.1%, 304 of 317 had a figure) and 15 similar places (median 70%, 304 of 317 had a figure).',
      'It is within the usual range of unitary authorities (median 60%, all 317 had a figure).',
    ]);
  });

  it('has only a side where the MAD is zero and there is no range', () => {
    expect(say({ band: null, side: 'above' })).toMatch(/^It is higher than the median of England/);
    expect(say({ band: null, side: 'at' })).toMatch(/^It is the same as the median of England/);
  });

  it('is not told from the middle where its interval reaches it', () => {
    expect(say({ band: 'different', isUnsure: true })).toMatch(
      /^Its interval is too wide to tell it from the middle of England \(median 68\.1%/,
    );
  });

  it('is not compared where there is no figure: the median stands alone', () => {
    expect(say({ band: null, side: null })).toBe(
      'For comparison: England (median 68.1%, 304 of 317 had a figure).',
    );
  });

  it('has no median beside it where too few have a figure', () => {
    expect(
      say({ name: '3 similar places', median: null, members: 3, withValue: 3, side: null }),
    ).toBe('Too few of 3 similar places had a figure for a median: 3 of 3.');
  });

  it('is never called good or bad', () => {
    for (const band of ['similar', 'different', 'very-different', 'beyond', null] as const) {
      for (const side of ['above', 'below', 'at'] as const) {
        expect(say({ band, side })).not.toMatch(/better|worse|best|worst|top|perform|good|bad/i);
      }
    }
  });
});
