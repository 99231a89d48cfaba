import { catalogue } from '@oflog/metrics-core';
import { describe, expect, it } from 'vitest';

import { spanInWords } from './expected-span';

describe('the days that words about a release mean', () => {
  it.each([
    ['due in November 2026', '2026-11-01', '2026-11-30'],
    ['out since December 2025, not yet read here', '2025-12-01', '2025-12-31'],
    ['announced for the autumn of 2020, not yet read here', '2020-09-01', '2020-11-30'],
    [
      'due since the summer of 2024, a year after the last that is held',
      '2024-06-01',
      '2024-08-31',
    ],
    ['due since 2022, a year after the last that is held', '2022-01-01', '2022-12-31'],
    ['February 2024', '2024-02-01', '2024-02-29'],
  ])('%s', (words, from, to) => {
    expect(spanInWords(words)).toEqual({ from, to });
  });

  it('are none where the words name no time', () => {
    expect(spanInWords('not announced')).toBeNull();
  });

  it('are known for every release that the catalogue expects', () => {
    const expected = catalogue.publications.flatMap(({ nextRelease }) => nextRelease ?? []);
    expect(expected.length).toBeGreaterThan(5);
    for (const { expected: words } of expected) expect(spanInWords(words), words).not.toBeNull();
  });
});
