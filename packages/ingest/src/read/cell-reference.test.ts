import { describe, expect, it } from 'vitest';

import { cellRef, columnLetters, rangeRef } from './cell-reference';

describe('cell references', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [51, 'AZ'],
    [52, 'BA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16_383, 'XFD'],
  ])('column %i is %s', (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
  });

  it('counts rows from 1 where positions count from 0', () => {
    expect(cellRef(0, 0)).toBe('A1');
    expect(cellRef(48, 116)).toBe('DM49');
  });

  it('names a range by its first and last cell, and one cell by itself', () => {
    expect(rangeRef(4, 1, 9, 3)).toBe('B5:D10');
    expect(rangeRef(4, 1, 4, 1)).toBe('B5');
  });
});
