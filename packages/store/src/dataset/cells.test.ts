import { expect, it } from 'vitest';

import { readCells } from './cells';

it('names the column of each cell, in the order of the inputs', () => {
  expect(readCells('rs.2022-23!RS LA data!DC14;rs.2022-23!RS LA data!X14', ['a', 'b'])).toEqual([
    { column: 'a', release: 'rs.2022-23', sheet: 'RS LA data', ref: 'DC14' },
    { column: 'b', release: 'rs.2022-23', sheet: 'RS LA data', ref: 'X14' },
  ]);
});

it('leaves out inputs that had no cell', () => {
  expect(readCells(';ctr!!B2', ['a', 'b'])).toEqual([
    { column: 'b', release: 'ctr', sheet: '', ref: 'B2' },
  ]);
  expect(readCells('', ['a'])).toEqual([]);
});

it('goes round the columns again for each part of a value built from parts', () => {
  const cells = readCells('r!S!A1;r!S!B1;r!S!A2;r!S!B2', ['a', 'b']);
  expect(cells.map(({ column, ref }) => `${column} ${ref}`)).toEqual([
    'a A1',
    'b B1',
    'a A2',
    'b B2',
  ]);
});

it('reads the signs that stand for separators in the name of a sheet', () => {
  expect(readCells('r!50%25 %21 a%3Bb!A1', ['a'])[0]?.sheet).toBe('50% ! a;b');
});
