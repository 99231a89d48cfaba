import { describe, expect, it } from 'vitest';

import { closing } from './closing.ts';

const passed = { result: 'passed', test: 'core › the median of two is their mean' } as const;
const rebuild = {
  result: 'skipped',
  test: 'ingest › the dataset rebuilt from PUBLICATIONS_DIR equals the committed one',
} as const;

describe('the closing line', () => {
  it('counts what passed, what failed and what was skipped, and stands last', () => {
    const failed = { result: 'failed', test: 'api › answers 404' } as const;
    const { lines, failed: count } = closing([passed, passed, failed, rebuild], {});
    expect(lines.at(-1)).toBe('2 passed, 1 failed, 1 skipped');
    expect(count).toBe(1);
    expect(lines).toContain('FAILED   api › answers 404');
  });

  it('comes after the reason of each skipped test', () => {
    expect(closing([rebuild], {}).lines).toContain(
      `SKIPPED  ${rebuild.test}: PUBLICATIONS_DIR is not set`,
    );
  });

  it('counts as failed a test that was skipped although what it needs is there', () => {
    const { lines, failed } = closing([passed, rebuild], { PUBLICATIONS_DIR: '/archive' });
    expect(lines.at(-1)).toBe('1 passed, 1 failed, 0 skipped');
    expect(failed).toBe(1);
  });

  it('counts as failed a test that was skipped for no reason', () => {
    const { lines } = closing([{ result: 'skipped', test: 'web › shows a map' }], {});
    expect(lines.at(-1)).toBe('0 passed, 1 failed, 0 skipped');
  });
});
