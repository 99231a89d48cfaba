import { describe, expect, it } from 'vitest';

import { extractFrom, type Rows, type TableUnderTest } from '../testing/small-publication';

const header = ['Code', 'Name', 'Kind', 'Bins'];
const dunmore = ['E06000912', 'Dunmore UA', 'all', 120];
const elmet = ['E06000913', 'Elmet', 'all', 80];

const read = (rows: Rows, rest: Partial<TableUnderTest> = {}) =>
  extractFrom(
    { Data: rows },
    {
      tables: [
        {
          sheet: 'Data',
          headerRows: [1],
          authority: [{ column: 'Code', scheme: 'gss' }],
          columns: { bins: 'Bins' },
          ...rest,
        },
      ],
    },
  );

describe('names beside codes', () => {
  const names = { names: 'Name' };

  it('say nothing where they are the name of the authority, or are not known', () => {
    const renamed = ['E06000913', 'Elmet-on-Sea', 'all', 80];
    expect(read([header, dunmore, elmet], names).faults).toEqual([]);
    expect(read([header, dunmore, renamed], names).faults).toEqual([]);
  });

  it('of other authorities show that codes were exchanged', () => {
    const rows = [
      header,
      ['E06000913', 'Dunmore UA', 'all', 120],
      ['E06000912', 'Elmet', 'all', 80],
    ];
    expect(read(rows).faults).toEqual([]);
    expect(read(rows, names).faults).toMatchObject([
      {
        code: 'ROW_AUTHORITY_DISAGREES',
        place: { cell: 'B2' },
        found: '"Dunmore UA" (E06000912) beside "E06000913" (E06000913)',
      },
      { code: 'ROW_AUTHORITY_DISAGREES', place: { cell: 'B3' } },
    ]);
  });

  it('of those that a code is remapped from are left alone', () => {
    const remap = [{ from: 'E07000921', to: 'E06000911', reason: 'Ashby is part of Castle.' }];
    const rows = [header, ['E07000921', 'Ashby', 'all', 5]];
    expect(read(rows, { ...names, remap }).faults).toEqual([]);
  });
});

describe('the title of a sheet', () => {
  const title = { row: 1, pattern: '2022-23$' };
  const below = { title, headerRows: [2] };

  it('says the year that the layout expects', () => {
    expect(read([['Bins 2022-23'], header, dunmore], below).faults).toEqual([]);
  });

  it('of another year is a fault, and so is none', () => {
    expect(read([['Bins 2021-22'], header, dunmore], below).faults).toMatchObject([
      { code: 'LAYOUT_TITLE_OTHER', found: '"Bins 2021-22" in row 1' },
    ]);
    expect(read([[], header, dunmore], below).faults).toMatchObject([
      { code: 'LAYOUT_TITLE_OTHER', found: 'an empty row' },
    ]);
  });
});

describe('a column', () => {
  it('whose condition no row meets is a fault, since nobody else would miss it', () => {
    const { faults } = read([header, dunmore, elmet], {
      columns: { bins: { cell: 'Bins', where: [{ column: 'Kind', in: ['some'] }] } },
    });
    expect(faults).toMatchObject([
      { code: 'LAYOUT_TABLE_EMPTY', found: 'no row with a figure of "bins"' },
    ]);
  });
});
