import { describe, expect, it } from 'vitest';

import { ageOf, ageSentence } from './age';

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

describe('the age of a figure in a sentence', () => {
  const day = '2026-11-22';
  it('has the day of publication, the period in words, and how long ago it ended', () => {
    const stated = { published: '2024-12-12', publishedKind: 'stated' as const };
    expect(ageSentence('2023-24', stated, day)).toBe(
      'Published 12 December 2024, about 2023-24 (April 2023 to March 2024), which ended 2 years and 7 months ago.',
    );
  });

  it('says where the day is not known exactly, or at all', () => {
    const approximate = { published: '2024-12-12', publishedKind: 'approximate' as const };
    expect(ageSentence('2022-10-01', approximate, day)).toBe(
      'Published by 12 December 2024 (the exact day is not known), about 1 October 2022, which was 4 years and 1 month ago.',
    );
    expect(ageSentence('2023', null, day)).toBe(
      'About 2023 (January to December 2023), which ended 2 years and 10 months ago.',
    );
  });
});
