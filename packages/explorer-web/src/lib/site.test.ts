import { describe, expect, it } from 'vitest';

import { isCurrent } from './site';

const authorities = { href: '/authorities', text: 'Authorities' };

describe('a link of the header', () => {
  it('is current on its own page and on every page below it', () => {
    expect(isCurrent(authorities, '/authorities')).toBe(true);
    expect(isCurrent(authorities, '/authorities/kent')).toBe(true);
  });

  it('is not current on a page whose address only begins with the same letters', () => {
    expect(isCurrent(authorities, '/authorities-of-old')).toBe(false);
  });
});
