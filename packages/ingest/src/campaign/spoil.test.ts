import { describe, expect, it } from 'vitest';

import type { Workbook } from '../read';
import { seeded } from './random';
import { cellAt, withCells, withRows } from './spoil';
import { cellsOf } from './subject';

const workbook: Workbook = {
  file: 'bins.xlsx',
  format: 'xlsx',
  sheetNames: ['Data'],
  grids: new Map([
    [
      'Data',
      {
        sheet: 'Data',
        rows: [
          ['Code', 'Bins'],
          ['E06000912', 120],
        ],
      },
    ],
  ]),
};
const cell = { sheet: 'Data', row: 1, column: 1 };

describe('a spoilt file', () => {
  it('has another cell, and the file it was made from has not', () => {
    const spoilt = withCells(workbook, [{ ...cell, value: 1200 }]);
    expect(cellAt(spoilt, cell)).toBe(1200);
    expect(cellAt(workbook, cell)).toBe(120);
  });

  it('may lose a row', () => {
    const spoilt = withRows(workbook, 'Data', (rows) => rows.toSpliced(1, 1));
    expect(spoilt.grids.get('Data')?.rows).toEqual([['Code', 'Bins']]);
    expect(workbook.grids.get('Data')?.rows).toHaveLength(2);
  });
});

describe('the cells of a reference', () => {
  it('are those of its ranges, from the top left', () => {
    expect(cellsOf('A1:B2,AA10')).toEqual([
      { row: 0, column: 0 },
      { row: 0, column: 1 },
      { row: 1, column: 0 },
      { row: 1, column: 1 },
      { row: 9, column: 26 },
    ]);
  });
});

describe('chance', () => {
  it('falls the same way with the same seed, and another with another', () => {
    const throws = (seed: number) => {
      const random = seeded(seed);
      return Array.from({ length: 6 }, () => random.below(100));
    };
    expect(throws(7)).toEqual(throws(7));
    expect(throws(7)).not.toEqual(throws(8));
    expect(seeded(1).pick<number>([])).toBeUndefined();
  });
});
