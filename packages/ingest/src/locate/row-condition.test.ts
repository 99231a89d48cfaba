import { describe, expect, it } from 'vitest';

import { rowTest } from './row-condition';

const test = (condition: object, cell: string | number | null) =>
  rowTest({ column: 'Class', ...condition }, 0, null)([cell]);

describe('a row condition', () => {
  it('accepts listed texts, trimmed', () => {
    expect(test({ in: ['SD', 'UA'] }, ' SD ')).toBe(true);
    expect(test({ in: ['SD', 'UA'] }, 'SC')).toBe(false);
    expect(test({ in: ['2019'] }, 2019)).toBe(true);
  });

  it('accepts what its pattern matches anywhere', () => {
    const row = rowTest({ column: 'E-code' }, 0, /^E\d{4}$/u);
    expect(row(['E0101'])).toBe(true);
    expect(row(['E01012'])).toBe(false);
  });

  it('compares numbers, and texts that read as one, an open class such as 90+ among them', () => {
    expect(test({ from: 65 }, 65)).toBe(true);
    expect(test({ from: 65 }, '90+')).toBe(true);
    expect(test({ from: 65, to: 69 }, 70)).toBe(false);
    expect(test({ from: 0 }, 'All ages')).toBe(false);
  });

  it('tells an empty cell from a filled one', () => {
    expect(test({ empty: true }, null)).toBe(true);
    expect(test({ empty: true }, '  ')).toBe(true);
    expect(test({ empty: false }, 0)).toBe(true);
  });

  it('needs every test that it states', () => {
    const row = rowTest({ column: 'Class', in: ['A', 'B'], empty: false }, 0, /B/u);
    expect(row(['A'])).toBe(false);
    expect(row(['B'])).toBe(true);
  });
});
