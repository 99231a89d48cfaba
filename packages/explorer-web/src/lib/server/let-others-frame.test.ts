import { describe, expect, it } from 'vitest';

import { framedByAnybody } from './let-others-frame';

describe('the policy of a page for frames', () => {
  it('lets anybody frame it and is as strict as before in all else', () => {
    expect(framedByAnybody("default-src 'none'; frame-ancestors 'none'; style-src 'self'")).toBe(
      "default-src 'none'; style-src 'self'; frame-ancestors *",
    );
    expect(framedByAnybody('')).toBe('frame-ancestors *');
  });
});
