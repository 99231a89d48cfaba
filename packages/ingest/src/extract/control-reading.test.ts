import { count, type PublishedColumn } from '@oflog/metrics-core';
import { describe, expect, it } from 'vitest';

import { extractFrom, type Rows, type TableUnderTest } from '../testing/small-publication';

const bins: PublishedColumn = { unit: count('bins'), meaning: 'Bins' };
const header = ['Code', 'Name', 'Class', 'Bins', 'Lids'];
const castle = ['E06000911', 'Castle', 'UA', 10, 1];
const dunmore = ['E06000912', 'Dunmore', 'UA', 120, 2];
const elmet = ['E06000913', 'Elmet', 'MD', 80, 3];
const fire = ['E31000001', 'A fire authority', 'O', 7, 4];
const unitary = ['', 'Unitary', 'UA', 130, 3];
const england = ['', 'ENGLAND', '', 217, 9];

const read = (
  rows: Rows,
  controls: NonNullable<TableUnderTest['controls']>,
  rest: Partial<TableUnderTest> = {},
) =>
  extractFrom(
    { Data: rows },
    {
      columns: { bins, lids: bins },
      tables: [
        {
          sheet: 'Data',
          headerRows: [1],
          authority: [{ column: 'Code', scheme: 'gss' }],
          keep: [{ column: 'Code', pattern: '^E06' }],
          missing: { '[x]': 'not-submitted' },
          columns: { bins: 'Bins', lids: 'Lids' },
          controls,
          ...rest,
        },
      ],
    },
  );

const totalOf = (name: string) => [{ column: 'Name', in: [name] }];

describe('the row of a total', () => {
  it('stands beside the sum of the authorities that are kept, and is kept nowhere', () => {
    const { controls, said, faults } = read(
      [header, castle, dunmore, elmet, fire, england],
      [{ where: totalOf('ENGLAND'), columns: ['bins'], tolerance: 0 }],
    );
    expect(faults).toEqual([]);
    expect(controls).toMatchObject([
      { column: 'bins', period: '2022-23', stated: { value: 217 }, sum: 210, added: 3, without: 0 },
    ]);
    expect(controls[0]?.stated.source).toEqual({ sheet: 'Data', ref: 'D6' });
    expect(Object.keys(said)).toHaveLength(6);
  });

  it('stands beside the sum of the rows that it names, whoever they are', () => {
    const { controls } = read(
      [header, castle, dunmore, elmet, fire, unitary, england],
      [
        {
          where: [...totalOf('Unitary')],
          rows: [
            { column: 'Code', pattern: '^E' },
            { column: 'Class', in: ['UA'] },
          ],
          tolerance: 0,
        },
        { where: totalOf('ENGLAND'), rows: [{ column: 'Code', pattern: '^E' }], tolerance: 0 },
      ],
    );
    expect(controls.map(({ column, stated, sum }) => [column, stated.value, sum])).toEqual([
      ['bins', 130, 130],
      ['lids', 3, 3],
      ['bins', 217, 217],
      ['lids', 9, 10],
    ]);
  });

  it('stands beside the sum of other totals, which have no code', () => {
    const metropolitan = ['', 'Metropolitan', 'MD', 80, 3];
    const { controls } = read(
      [header, castle, dunmore, elmet, unitary, metropolitan, england],
      [
        {
          where: totalOf('ENGLAND'),
          rows: [
            { column: 'Code', empty: true },
            { column: 'Class', in: ['UA', 'MD'] },
          ],
          columns: ['bins'],
          tolerance: 0,
        },
      ],
    );
    expect(controls).toMatchObject([{ stated: { value: 217 }, sum: 210, added: 2 }]);
  });

  it('counts figures that are missing apart from those added up', () => {
    const { controls } = read(
      [header, castle, ['E06000912', 'Dunmore', 'UA', '[x]', 2], england],
      [{ where: totalOf('ENGLAND'), columns: ['bins'], tolerance: 0 }],
    );
    expect(controls).toMatchObject([{ sum: 10, added: 1, without: 1 }]);
  });

  it('that is not there is a fault', () => {
    const { faults } = read([header, castle], [{ where: totalOf('ENGLAND'), tolerance: 0 }]);
    expect(faults.map(({ code }) => code)).toEqual(['LAYOUT_TOTAL_MISSING']);
  });

  it('need not say in a column of marks what rows of authorities say', () => {
    const { faults } = read(
      [
        [...header, 'Certified'],
        [...castle, 'Y'],
        [...england, 317],
      ],
      [{ where: totalOf('ENGLAND'), columns: ['bins'], tolerance: 0 }],
      { marks: [{ column: 'Certified', values: { Y: null } }] },
    );
    expect(faults).toEqual([]);
  });
});
