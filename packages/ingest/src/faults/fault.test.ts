import { describe, expect, it } from 'vitest';

import { FaultList, describeFault, listOf } from './fault';

const notANumber = (cell: string, text = 'abc') => ({
  code: 'CELL_NOT_A_NUMBER' as const,
  place: { release: 'a.2022-23.2023-01-01', file: 'a.xlsx', sheet: 'Data', cell },
  found: `"${text}"`,
  expected: 'a number',
  remedy: 'Mend it.',
});

describe('a list of faults', () => {
  it('keeps one of those that differ by their cell alone, with the number of the others', () => {
    const faults = new FaultList();
    ['B2', 'B3', 'B4'].forEach((cell) => faults.report(notANumber(cell)));
    faults.report(notANumber('B5', 'other'));
    expect(faults.all.map(({ place, others }) => [place.cell, others])).toEqual([
      ['B2', 2],
      ['B5', 0],
    ]);
  });

  it('takes over the faults of another list with their numbers', () => {
    const inner = new FaultList();
    ['B2', 'B3'].forEach((cell) => inner.report(notANumber(cell)));
    const outer = new FaultList();
    inner.all.forEach(outer.report);
    expect(outer.all).toEqual(inner.all);
  });
});

describe('a fault in words', () => {
  it('says code, place, what was found and expected, and how to mend it', () => {
    expect(describeFault({ ...notANumber('B2'), others: 1 })).toBe(
      'CELL_NOT_A_NUMBER in file "a.xlsx", sheet "Data", cell B2, release a.2022-23.2023-01-01 ' +
        '(and 1 more like it): found "abc"; expected a number. Mend it.',
    );
  });
});

describe('a list of names', () => {
  it('is cut off after a dozen, with the number of the rest', () => {
    expect(listOf(['a', 'b'])).toBe('a, b');
    expect(listOf(['a', 'b', 'c', 'd'], 2)).toBe('a, b and 2 more');
  });
});
