import { describe, expect, it } from 'vitest';

import { regionInWords } from './regions';

describe('a region in a sentence', () => {
  it.each([
    ['South West', 'the South West'],
    ['East of England', 'the East of England'],
    ['London', 'London'],
    ['Yorkshire and The Humber', 'Yorkshire and The Humber'],
    [null, 'the region'],
  ])('%s is called %s', (region, words) => {
    expect(regionInWords(region)).toBe(words);
  });
});
