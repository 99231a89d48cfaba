import { describe, expect, it } from 'vitest';

import { middleHalfSentence } from './middle-half';

const say = (value: number | null) =>
  middleHalfSentence({
    period: '2022-23',
    group: '15 similar places',
    lower: 30.1,
    upper: 58.2,
    authority: 'Bristol',
    value,
    format: (number) => `${number}%`,
  });

describe('the middle half of similar places', () => {
  it('is said with its ends, and how the figure lies to it', () => {
    expect(say(45.1)).toBe(
      'For 2022-23 the middle half of 15 similar places lay between 30.1% and 58.2%; Bristol, at 45.1%, was within it.',
    );
    expect(say(30)).toMatch(/Bristol, at 30%, was lower\.$/);
    expect(say(58.3)).toMatch(/Bristol, at 58.3%, was higher\.$/);
  });

  it('holds its own ends', () => {
    expect(say(30.1)).toMatch(/within it/);
    expect(say(58.2)).toMatch(/within it/);
  });

  it('is said beside the want of a figure', () => {
    expect(say(null)).toMatch(/58.2%; Bristol has no figure for it\.$/);
  });
});
