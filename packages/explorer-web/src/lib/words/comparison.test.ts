import { describe, expect, it } from 'vitest';

import { comparisonSentences, type GroupInWords } from './comparison';

const england: GroupInWords = {
  name: 'England',
  median: '68.1%',
  members: 317,
  withValue: 304,
  band: 'similar',
  side: 'below',
};

const say = (group: Partial<GroupInWords>) => comparisonSentences([{ ...england, ...group }])[0];

describe('a figure beside a median', () => {
  it('within one MAD is about the same: the sentence says that rule, and of how many', () => {
    expect(say({})).toBe(
      'It is about the same as the median of England, 68.1% (304 of 317 had a figure): within the usual range.',
    );
  });

  it('further away is higher or lower, however far', () => {
    expect(say({ band: 'different' })).toMatch(/^It is lower than the median/);
    expect(say({ band: 'very-different', side: 'above' })).toMatch(/^It is higher than the median/);
    expect(say({ band: 'beyond', side: 'above' })).toMatch(/^It is higher than the median/);
  });

  it('shares a sentence with the groups that it stands to in the same way', () => {
    const sentences = comparisonSentences([
      { ...england, band: 'different' },
      { ...england, name: 'unitary authorities', median: '60%', band: 'similar' },
      { ...england, name: '15 similar places', median: '70%', band: 'very-different' },
    ]);
    expect(sentences).toEqual([
      'It is lower than the median of England, 68.1% (304 of 317 had a figure) and of 15 similar places, 70% (304 of 317 had a figure).',
      'It is about the same as the median of unitary authorities, 60% (304 of 317 had a figure): within the usual range.',
    ]);
  });

  it('at the median is the same', () => {
    expect(say({ side: 'at', band: 'similar' })).toMatch(/^It is the same as the median/);
  });

  it('has a side even where the MAD is zero and no distance can be counted', () => {
    expect(say({ band: null, side: 'above' })).toMatch(/^It is higher than the median/);
  });

  it('is not compared where there is no figure: the median stands alone', () => {
    expect(say({ band: null, side: null })).toBe(
      'The median of England is 68.1% (304 of 317 had a figure).',
    );
  });

  it('has no median beside it where too few have a figure', () => {
    expect(
      say({ name: '3 similar places', median: null, members: 3, withValue: 3, side: null }),
    ).toBe('Too few of 3 similar places had a figure for a median: 3 of 3.');
  });

  it('is never called good or bad', () => {
    for (const band of ['similar', 'different', 'very-different', 'beyond'] as const) {
      for (const side of ['above', 'below', 'at'] as const) {
        expect(say({ band, side })).not.toMatch(
          /better|worse|best|worst|top|bottom|perform|good|bad/i,
        );
      }
    }
  });
});
