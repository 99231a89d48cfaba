import { describe, expect, it } from 'vitest';

import { exampleRow } from '../testing/examples';
import { heldInstead } from './held-instead';

describe('what is held where a figure is missing', () => {
  it('is the latest figure with its period', () => {
    const series = [
      exampleRow({ period: '2021-22', display: '35.0%' }),
      exampleRow({ period: '2020-21', display: '30.0%' }),
      exampleRow({ period: '2022-23', state: 'not-submitted' }),
    ];
    expect(heldInstead('Bristol', series)).toBe(
      'The latest figure held for Bristol is 35.0%, for 2021-22.',
    );
  });

  it('may be nothing', () => {
    expect(heldInstead('Bristol', [])).toBe(
      'No figure of this metric is held for Bristol in any period.',
    );
  });
});
