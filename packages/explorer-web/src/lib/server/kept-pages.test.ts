import { describe, expect, it } from 'vitest';

import { keptPages, type KeptPage } from './kept-pages';

const page = (bytes: number): KeptPage => ({ body: Buffer.alloc(bytes), headers: [], tag: '"1"' });

describe('a page', () => {
  it('is found again as long as it would be made from the same', () => {
    const pages = keptPages(1_000_000);
    pages.find('first', '/a');
    pages.keep('first', '/a', page(10));
    expect(pages.find('first', '/a')?.body.byteLength).toBe(10);
    expect(pages.find('second', '/a')).toBeUndefined();
    // Not even when the first is in use again: what was kept may have been made while they changed.
    expect(pages.find('first', '/a')).toBeUndefined();
  });

  it('is not kept where it was begun before a change and finished after it', () => {
    const pages = keptPages(1_000_000);
    pages.find('first', '/a');
    pages.find('second', '/b');
    pages.keep('first', '/a', page(10));
    expect(pages.find('second', '/a')).toBeUndefined();
    expect(pages.bytes).toBe(0);
  });

  it('makes room for others when all together are too large', () => {
    const pages = keptPages(10_000);
    pages.find('first', '/a');
    for (const key of ['/a', '/b', '/c']) pages.keep('first', key, page(3_000));
    expect(pages.find('first', '/a')).toBeUndefined();
    expect(pages.find('first', '/c')).toBeDefined();
    expect(pages.bytes).toBeLessThanOrEqual(10_000);
  });
});
