import { category, count, percentage, pounds, type PublishedColumn } from '@oflog/metrics-core';
import { describe, expect, it } from 'vitest';

import { extractFrom, type Rows, type TableUnderTest } from '../testing/small-publication';

const byCode = [{ column: 'Code', scheme: 'gss' as const }];
const table = (rest: Partial<TableUnderTest> = {}): TableUnderTest => ({
  sheet: 'Data',
  headerRows: [1],
  authority: byCode,
  columns: { bins: 'Bins' },
  ...rest,
});
const header = ['Code', 'Name', 'Bins'];
const dunmore = ['E06000912', 'Dunmore', 120];
const elmet = ['E06000913', 'Elmet', 80];

const read = (rows: Rows, rest: Partial<TableUnderTest> = {}) =>
  extractFrom({ Data: rows }, { tables: [table(rest)] });
const codesOf = (rows: Rows, rest: Partial<TableUnderTest> = {}) =>
  read(rows, rest).faults.map(({ code }) => code);

describe('a table', () => {
  it('gives a figure for each authority with the cell that holds it', () => {
    const { facts, faults } = read([header, dunmore, elmet]);
    expect(faults).toEqual([]);
    expect(facts).toEqual([
      {
        column: 'bins',
        authority: 'E06000912',
        period: '2022-23',
        figure: {
          value: 120,
          text: null,
          state: 'value',
          marks: [],
          source: { sheet: 'Data', ref: 'C2' },
        },
      },
      expect.objectContaining({ authority: 'E06000913' }),
    ]);
  });

  it('ends before the row that ends it, and passes over rows that are empty or not kept', () => {
    const rows = [
      header,
      ['', null, ' '],
      dunmore,
      ['E31000001', 'A fire authority', 5],
      ['E06000913', 'Elmet', 0],
      ['', 'ENGLAND', 205],
      ['', 'A note', null],
    ];
    const { said, faults } = read(rows, {
      keep: [{ column: 'Code', pattern: '^E0' }],
      until: { column: 'Name', in: ['ENGLAND'] },
    });
    expect(faults).toEqual([]);
    expect(said).toEqual({ 'E06000912 bins 2022-23': 120, 'E06000913 bins 2022-23': 0 });
  });

  it('may begin later than below its header, and drops rows', () => {
    const rows = [header, ['E06000913', 'A class total', 1], dunmore, ['E06000913', 'x', 2]];
    const { said } = read(rows, { firstRow: 3, drop: [{ column: 'Name', in: ['x'] }] });
    expect(said).toEqual({ 'E06000912 bins 2022-23': 120 });
  });

  it('takes a cell for the empty ones below it where its column is filled down', () => {
    const rows = [
      ['Area', 'Kind', 'Bins', 'Code'],
      ['England', 'Small', 50, 'E92000001'],
      [null, 'All', 90, null],
      ['Dunmore', 'Small', 12, 'E06000912'],
      ['', 'All', 20],
      ['Elmet', 'Small', 1, 'E06000913'],
      [null, 'All', 3, ' '],
      [],
      [null, 'All', 99, null],
    ];
    const layout: Partial<TableUnderTest> = {
      columns: { bins: { cell: 'Bins', where: [{ column: 'Kind', in: ['All'] }] } },
      keep: [{ column: 'Code', pattern: '^E06' }],
      totals: [{ area: 'E92000001', where: [{ column: 'Code', in: ['E92000001'] }] }],
    };
    const filled = read(rows, { ...layout, fillDown: ['Code'] });
    expect(filled.faults).toEqual([]);
    expect(filled.said).toEqual({
      'E06000912 bins 2022-23': 20,
      'E06000913 bins 2022-23': 3,
      'E92000001 bins 2022-23': 90,
    });
    expect(filled.facts[0]?.figure.source?.ref).toBe('C5');
    expect(codesOf(rows, layout)).toEqual(['LAYOUT_TABLE_EMPTY']);
    expect(codesOf(rows, { ...layout, fillDown: ['Cod'] })).toEqual(['LAYOUT_COLUMN_MISSING']);
  });

  it('whose end is not there was cut off', () => {
    const { facts, faults } = read([header, dunmore], {
      until: { column: 'Name', in: ['ENGLAND'] },
    });
    expect(facts).toEqual([]);
    expect(faults).toMatchObject([
      { code: 'LAYOUT_TABLE_END_MISSING', found: 'no row that ends the table, down to row 2' },
    ]);
  });

  it('without any row of an authority is a fault', () => {
    expect(codesOf([header])).toEqual(['LAYOUT_TABLE_EMPTY']);
  });

  it('keeps the published total of an area apart, wherever its row stands', () => {
    const rows = [header, ['', 'England', 9_999], dunmore, ['', 'A note', null]];
    const { said } = read(rows, {
      firstRow: 3,
      until: { column: 'Name', pattern: 'note' },
      totals: [{ area: 'E92000001', where: [{ column: 'Name', in: ['England'] }] }],
    });
    expect(said).toEqual({ 'E06000912 bins 2022-23': 120, 'E92000001 bins 2022-23': 9_999 });
    expect(
      codesOf([header, dunmore], {
        totals: [{ area: 'E92000001', where: [{ column: 'Name', in: ['England'] }] }],
      }),
    ).toEqual(['LAYOUT_TOTAL_MISSING']);
  });

  it('leaves to the next table of its sheet the total that stands there', () => {
    const rows = [
      header,
      ['', 'England', 200],
      dunmore,
      elmet,
      ['', 'Table 2', null],
      ['Code', 'Name', 'Tonnes'],
      ['', 'England', 9],
      ['E06000912', 'Dunmore', 7.5],
    ];
    const totals = [{ area: 'E92000001', where: [{ column: 'Name', in: ['England'] }] }];
    const column: PublishedColumn = { unit: count('bins'), meaning: 'Bins' };
    const { said, faults } = extractFrom(
      { Data: rows },
      {
        columns: { bins: column, tonnes: column },
        tables: [
          table({ totals, until: { column: 'Name', in: ['Table 2'] } }),
          table({ totals, headerRows: [6], columns: { tonnes: 'Tonnes' } }),
        ],
      },
    );
    expect(faults).toEqual([]);
    expect(said).toEqual({
      'E06000912 bins 2022-23': 120,
      'E06000913 bins 2022-23': 80,
      'E92000001 bins 2022-23': 200,
      'E06000912 tonnes 2022-23': 7.5,
      'E92000001 tonnes 2022-23': 9,
    });
  });

  it('joins others of its release on authority, on sheets named but for white space', () => {
    const weights: PublishedColumn = { unit: count('tonnes'), meaning: 'Tonnes' };
    const { said } = extractFrom(
      {
        'Bins ': [header, dunmore],
        Weights: [
          ['Code', 'Tonnes'],
          ['E06000912', 7.5],
        ],
      },
      {
        columns: { bins: weights, tonnes: weights },
        tables: [
          table({ sheet: 'Bins' }),
          table({ sheet: 'Weights', columns: { tonnes: 'Tonnes' } }),
        ],
      },
    );
    expect(said).toEqual({ 'E06000912 bins 2022-23': 120, 'E06000912 tonnes 2022-23': 7.5 });
  });

  it('that repeats a figure of another table is a fault that names both cells', () => {
    const { faults } = extractFrom(
      { Data: [header, dunmore], More: [header, elmet, dunmore] },
      { tables: [table(), table({ sheet: 'More' })] },
    );
    expect(faults).toMatchObject([
      {
        code: 'ROW_AUTHORITY_DUPLICATE',
        place: { sheet: 'More', cell: 'C3' },
        found: '"bins" of E06000912 in 2022-23, which also stands in sheet "Data", cell C2',
      },
    ]);
  });
});

describe('a column', () => {
  it('that is gone is a fault with file, sheet, header row, the column and the nearest ones', () => {
    const { facts, faults } = read([['Code', 'Name', 'Bins emptied'], dunmore]);
    expect(facts).toEqual([]);
    expect(faults).toMatchObject([
      {
        code: 'LAYOUT_COLUMN_MISSING',
        place: {
          publication: 'bins-of-councils',
          release: 'bins-of-councils.2022-23.2024-01-31',
          file: 'bins.xlsx',
          sheet: 'Data',
        },
        found: 'no column "Bins" in header row 1',
        expected:
          'one of its headers, of which the nearest are "Bins emptied" (C1), "Code" (A1), "Name" (B1)',
        remedy:
          'Correct the header in the layout of release bins-of-councils.2022-23.2024-01-31 (publication bins-of-councils).',
      },
    ]);
  });

  it('that occurs twice, or is not declared, is a fault; all of a layout are found at once', () => {
    const rows = [['Code', 'Bins', 'Bins'], dunmore];
    expect(codesOf(rows, { columns: { bins: 'Bins', lids: 'Lids' } })).toEqual([
      'LAYOUT_COLUMN_AMBIGUOUS',
      'LAYOUT_COLUMN_UNDECLARED',
    ]);
  });

  it('may be a fraction that is shown as a percentage', () => {
    const rate: PublishedColumn = { unit: percentage({ of: 'waste' }), meaning: 'Rate' };
    const { said } = extractFrom(
      { Data: [header, ['E06000912', 'Dunmore', 0.57]] },
      {
        columns: { bins: rate },
        tables: [table({ columns: { bins: { cell: 'Bins', power: 2 } } })],
      },
    );
    expect(said).toEqual({ 'E06000912 bins 2022-23': 57 });
  });

  it('may be a run of columns with the number that must be found', () => {
    const rows = [
      ['Code', '0', '1', '90+', 'Bins'],
      ['E06000912', 1, 2, 4, 8],
    ];
    const run = (count: number) => ({ bins: { run: { from: '0', to: '90+', count } } });
    const { facts } = read(rows, { columns: run(3) });
    expect(facts[0]?.figure).toMatchObject({ value: 7, source: { sheet: 'Data', ref: 'B2:D2' } });
    expect(read(rows, { columns: run(4) }).faults).toMatchObject([
      {
        code: 'LAYOUT_RUN_LENGTH',
        found: '3 columns from "0" (B) to "90+" (D)',
        expected: '4 columns',
      },
    ]);
  });

  it('may be a sum, missing where a term is, by the first state in their order', () => {
    const rows = [
      ['Code', 'Women', 'Men'],
      ['E06000912', 5, 6],
      ['E06000913', '[x]', '[c]'],
    ];
    const { said, facts } = read(rows, {
      columns: { bins: { sum: ['Women', 'Men'] } },
      missing: { '[c]': 'suppressed', '[x]': 'not-available' },
    });
    expect(said).toEqual({ 'E06000912 bins 2022-23': 11, 'E06000913 bins 2022-23': 'suppressed' });
    expect(facts[0]?.figure.source?.ref).toBe('B2,C2');
  });

  it('may be the first of several that has a value', () => {
    const rows = [
      ['Code', 'Adjusted', 'Plain'],
      ['E06000912', '-', 6],
      ['E06000913', '-', '[x]'],
    ];
    const { said, facts } = read(rows, {
      columns: { bins: { firstOf: ['Adjusted', 'Plain'] } },
      missing: { '-': 'not-available', '[x]': 'not-submitted' },
    });
    expect(said).toEqual({
      'E06000912 bins 2022-23': 6,
      'E06000913 bins 2022-23': 'not-submitted',
    });
    expect(facts[0]?.figure.source?.ref).toBe('C2');
  });

  it('of a class holds texts', () => {
    const ruc: PublishedColumn = { unit: category('class'), meaning: 'Class' };
    const { facts } = extractFrom(
      { Data: [header, ['E06000912', 'Dunmore', ' Urban '], ['E06000913', 'Elmet', 'N/A']] },
      { columns: { bins: ruc }, tables: [table({ missing: { 'N/A': 'not-available' } })] },
    );
    expect(facts.map(({ figure }) => [figure.value, figure.text, figure.state])).toEqual([
      [null, 'Urban', 'value'],
      [null, null, 'not-available'],
    ]);
  });
});

describe('a long table', () => {
  const rows = [
    ['Code', 'Year', 'Measure', 'Age', 'Value'],
    ['E06000912', '2021/22', 'Bins', 64, 1],
    ['E06000912', '2021/22', 'Bins', 65, 2],
    ['E06000912', '2021/22', 'Bins', '90+', 4],
    ['E06000912', '2022-23', 'Bins', 65, 8],
    ['E06000912', '2022-23', 'Bins', '90+', 16],
    ['E06000912', '2022-23', 'Lids', 65, 32],
  ];
  const old = (measure: string, count?: number): TableUnderTest['columns'] => ({
    bins: {
      cell: 'Value',
      where: [
        { column: 'Measure', in: [measure] },
        { column: 'Age', from: 65 },
      ],
      ...(count === undefined ? {} : { rows: count }),
    },
  });
  const readLong = (columns: TableUnderTest['columns']) =>
    extractFrom(
      { Data: rows },
      {
        periods: ['2021-22', '2022-23'],
        tables: [table({ period: { column: 'Year' }, columns })],
      },
    );

  it('adds up as many rows as declared, and names their cells as ranges', () => {
    const { said, facts } = readLong(old('Bins', 2));
    expect(said).toEqual({ 'E06000912 bins 2021-22': 6, 'E06000912 bins 2022-23': 24 });
    expect(facts[0]?.figure.source?.ref).toBe('E3:E4');
  });

  it('has a figure only where it has a row', () => {
    expect(readLong(old('Lids')).said).toEqual({ 'E06000912 bins 2022-23': 32 });
  });

  it('with more or fewer rows than declared is a fault', () => {
    expect(readLong(old('Bins')).faults.map(({ code }) => code)).toEqual([
      'ROW_AUTHORITY_DUPLICATE',
      'ROW_AUTHORITY_DUPLICATE',
    ]);
    expect(readLong(old('Lids', 2)).faults).toMatchObject([
      { code: 'ROW_COUNT', found: '1 rows for "bins" of E06000912 in 2022-23: rows 7' },
    ]);
  });
});

describe('the period', () => {
  const rows = [
    ['Code', 'Year', 'Bins'],
    ['E06000912', '2022/23', 1],
    ['E06000913', 'last year', 2],
  ];
  const inYear = (values?: Record<string, string>): Partial<TableUnderTest> => ({
    period: { column: 'Year', ...(values === undefined ? {} : { values }) },
  });

  it('in a spelling that is not known is a fault, and none once it is declared', () => {
    expect(read(rows, inYear()).faults).toMatchObject([
      {
        code: 'ROW_PERIOD_UNKNOWN',
        place: { cell: 'B3' },
        found: '"last year"',
        expected: 'a financial year',
      },
    ]);
    expect(read(rows, inYear({ 'last year': '2022-23' })).faults).toEqual([]);
  });

  it('that the release does not list is a fault', () => {
    expect(read(rows, inYear({ 'last year': '2021-22' })).faults).toMatchObject([
      { code: 'ROW_PERIOD_UNDECLARED', found: 'figures of 2021-22', place: { cell: 'B3' } },
    ]);
  });

  it('may stand in the names of the columns', () => {
    const sideBySide = [
      ['Code', 'Bins', null, 'Lids'],
      [null, '2021-22', '2022-23', '2022-23'],
      ['E06000912', 1, 2, 3],
    ];
    const columns = {
      bins: {
        byPeriod: {
          '2021-22': { cell: { header: ['Bins', '2021-22'] } },
          '2022-23': { cell: { header: ['Bins', '2022-23'] } },
        },
      },
    };
    const declared = table({ headerRows: [1, 2], period: { inColumns: true }, columns });
    const { said } = extractFrom(
      { Data: sideBySide },
      { periods: ['2021-22', '2022-23'], tables: [declared] },
    );
    expect(said).toEqual({ 'E06000912 bins 2021-22': 1, 'E06000912 bins 2022-23': 2 });
    const { faults } = extractFrom(
      { Data: sideBySide },
      {
        periods: ['2021-22', '2022-23'],
        tables: [{ ...declared, columns: { bins: { cell: { letter: 'B' } } } }],
      },
    );
    expect(faults.map(({ code }) => code)).toContain('LAYOUT_PERIOD_UNSAID');
  });
});

describe('the authority', () => {
  const three = ['E-code', 'ONS code', 'Name', 'Bins'];
  const schemes = {
    authority: [
      { column: 'ONS code', scheme: 'gss' as const },
      { column: 'E-code', scheme: 'e-code' as const },
      { column: 'Name', scheme: 'name' as const },
    ],
  };

  it('is known by code, superseded code, E-code and name, which must agree', () => {
    const rows = [three, ['E9912', 'E06000902', 'Dunmore UA', 1], ['E9913', null, 'Elmet', 2]];
    const { said, faults } = read(rows, schemes);
    expect(faults).toEqual([]);
    expect(said).toEqual({ 'E06000912 bins 2022-23': 1, 'E06000913 bins 2022-23': 2 });
  });

  it('on which they disagree is a fault, until one of them is remapped', () => {
    const rows = [three, ['E9912', 'E06000913', 'Dunmore', 1]];
    expect(read(rows, schemes).faults).toMatchObject([
      {
        code: 'ROW_AUTHORITY_DISAGREES',
        place: { cell: 'A2' },
        found: '"E9912" (E06000912) beside "E06000913" (E06000913)',
      },
    ]);
    const remap = [{ from: 'E06000913', to: 'E06000912', reason: 'A slip of the publisher.' }];
    expect(read(rows, { ...schemes, remap }).said).toEqual({ 'E06000912 bins 2022-23': 1 });
  });

  it('may be remapped in certain periods only', () => {
    const remap = [
      { from: 'E06000912', to: 'E06000913', periods: ['2021-22'], reason: 'Then it meant Elmet.' },
    ];
    expect(read([header, dunmore], { remap }).said).toEqual({ 'E06000912 bins 2022-23': 120 });
  });

  it('that the register does not know is a fault, as is a row that names none', () => {
    const { faults, said } = read([header, ['E06000999', 'Nowhere', 1], ['', '', 2], elmet]);
    expect(faults).toMatchObject([
      {
        code: 'ROW_AUTHORITY_UNKNOWN',
        place: { cell: 'A2' },
        found: '"E06000999", which is not in the register',
        remedy: expect.stringContaining(
          `add { from: 'E06000999', to: '<its code>', reason: '…' } to "remap"`,
        ) as string,
      },
      { code: 'ROW_AUTHORITY_UNKNOWN', place: { cell: 'A3' }, found: 'an empty cell' },
    ]);
    expect(said).toEqual({ 'E06000913 bins 2022-23': 80 });
  });

  it('that has two rows is a fault that names them', () => {
    expect(read([header, dunmore, elmet, dunmore]).faults).toMatchObject([
      {
        code: 'ROW_AUTHORITY_DUPLICATE',
        found: '2 rows of E06000912 in 2022-23: rows 2, 4',
        expected: 'one',
      },
    ]);
  });
});

describe('a cell', () => {
  const cell = (value: string | number | boolean | null, rest: Partial<TableUnderTest> = {}) =>
    read([header, ['E06000912', 'Dunmore', value], elmet], rest);

  it('with a letter where a number belongs is a fault that names it', () => {
    expect(cell('12a').faults).toMatchObject([
      {
        code: 'CELL_NOT_A_NUMBER',
        place: { file: 'bins.xlsx', sheet: 'Data', cell: 'C2' },
        found: '"12a" in column "bins"',
        expected: 'a number or a declared marker',
      },
    ]);
    expect(cell(true).faults).toMatchObject([
      { code: 'CELL_NOT_A_NUMBER', found: '"true" in column "bins"' },
    ]);
  });

  it('that is empty is a fault, unless the table or the column says what it means', () => {
    expect(cell(null).faults).toMatchObject([{ code: 'CELL_EMPTY', place: { cell: 'C2' } }]);
    expect(cell(null, { emptyCell: 'not-available' }).said['E06000912 bins 2022-23']).toBe(
      'not-available',
    );
    expect(
      cell(null, {
        emptyCell: 'not-available',
        columns: { bins: { cell: 'Bins', emptyCell: 'suppressed' } },
      }).said['E06000912 bins 2022-23'],
    ).toBe('suppressed');
  });

  it('may hold a marker, which one column may read otherwise than the table', () => {
    const missing = { '[x]': 'not-submitted' as const };
    expect(cell('[x]', { missing }).said['E06000912 bins 2022-23']).toBe('not-submitted');
    const columns = { bins: { cell: 'Bins', missing: { '[x]': 'suppressed' as const } } };
    expect(cell('[x]', { missing, columns }).said['E06000912 bins 2022-23']).toBe('suppressed');
    expect(cell('constructor', { missing }).faults).toMatchObject([{ code: 'CELL_NOT_A_NUMBER' }]);
  });

  it('may hold a number as text, with the thousands separator that is declared', () => {
    expect(cell('1,234', { thousands: ',' }).said['E06000912 bins 2022-23']).toBe(1234);
    expect(cell(' 74.9 ').said['E06000912 bins 2022-23']).toBe(74.9);
    expect(cell('1,234').faults).toMatchObject([{ code: 'CELL_NOT_A_NUMBER' }]);
  });

  it('with a separator that is not declared is one fault, however many cells have it', () => {
    const rows = [header, ['E06000912', 'Dunmore', '1,234'], ['E06000913', 'Elmet', '5,678']];
    const { faults } = read(rows);
    expect(faults).toMatchObject([{ found: '"1,234" in column "bins"', others: 1 }]);
    expect(faults[0]?.remedy).toContain(`Say "thousands: ','"`);
  });

  it('may have the sign of its unit, as text', () => {
    const inUnit = (value: string, unit: PublishedColumn['unit']) =>
      extractFrom(
        { Data: [header, ['E06000912', 'Dunmore', value]] },
        { columns: { bins: { unit, meaning: 'Bins' } }, tables: [table({ thousands: ',' })] },
      );
    const said = (value: string, unit: PublishedColumn['unit']) =>
      inUnit(value, unit).said['E06000912 bins 2022-23'];
    expect(said('£2,633,266', pounds())).toBe(2_633_266);
    expect(said('-£5.20', pounds())).toBe(-5.2);
    expect(said('45.2%', percentage({ of: 'bins' }))).toBe(45.2);
    expect(inUnit('45.2%', pounds()).faults).toMatchObject([{ code: 'CELL_NOT_A_NUMBER' }]);
    expect(inUnit('£3', count('bins')).faults).toMatchObject([{ code: 'CELL_NOT_A_NUMBER' }]);
  });

  it('of zero is a value, unless it is declared to be none for that authority and period', () => {
    expect(cell(0).said['E06000912 bins 2022-23']).toBe(0);
    const zeros = (authorities: string[], periods: string[]) => ({
      columns: {
        bins: {
          cell: 'Bins',
          zeros: [
            {
              state: 'not-available' as const,
              authorities,
              periods,
              reason: 'No survey was held.',
            },
          ],
        },
      },
    });
    expect(cell(0, zeros(['E06000912'], ['2022-23'])).said['E06000912 bins 2022-23']).toBe(
      'not-available',
    );
    expect(cell(0, zeros(['E06000913'], ['2022-23'])).said['E06000912 bins 2022-23']).toBe(0);
    expect(cell(0, zeros(['E06000912'], ['2021-22'])).said['E06000912 bins 2022-23']).toBe(0);
  });
});

describe('marks', () => {
  const rows = [
    ['Code', 'Certified', 'Bins'],
    ['E06000912', 'N', 1],
    ['E06000913', 'Y', '[x]'],
  ];
  const declared = (values: Record<string, 'uncertified' | null>): Partial<TableUnderTest> => ({
    marks: [{ column: 'Certified', values }],
    missing: { '[x]': 'not-submitted' },
  });

  it('of a row and of the release ride beside values, not beside reasons for having none', () => {
    const { facts } = extractFrom(
      { Data: rows },
      {
        release: { marks: ['provisional'] },
        tables: [table(declared({ Y: 'uncertified', N: 'uncertified' }))],
      },
    );
    expect(facts.map(({ figure }) => figure.marks)).toEqual([['provisional', 'uncertified'], []]);
  });

  it('may stand as footnotes behind a figure or a name, with a marker or another footnote', () => {
    const footnotes = { '(r)': 'revised', '[e]': 'estimated', '[note 3]': null } as const;
    const layout = {
      authority: [{ column: 'Name', scheme: 'name' as const }],
      thousands: ',',
      missing: { '[e]': 'not-available' as const },
    };
    const { facts, faults } = read(
      [
        ['Name', 'Bins'],
        ['Dunmore', '1,234 (r)'],
        ['Elmet [note 3]', '80 [e] (r)'],
      ],
      { ...layout, footnotes },
    );
    expect(faults).toEqual([]);
    expect(facts.map(({ figure: { value, marks } }) => [value, marks])).toEqual([
      [1234, ['revised']],
      [80, expect.arrayContaining(['estimated', 'revised'])],
    ]);
    // Alone in its cell a sign is a marker; behind a name it marks the figures of the row.
    expect(
      read(
        [
          ['Name', 'Bins'],
          ['Dunmore (r)', 120],
          ['Elmet', '[e]'],
        ],
        { ...layout, footnotes },
      ).facts,
    ).toMatchObject([
      { figure: { value: 120, marks: ['revised'] } },
      { figure: { value: null, state: 'not-available', marks: [] } },
    ]);
  });

  it('that stand as footnotes and are not declared are faults that say so, one for each sign', () => {
    const { faults } = read(
      [
        ['Name', 'Bins'],
        ['Dunmore', '1,234 (r)'],
        ['Elmet', '99 (r)'],
        ['Dunmore [note 3]', 5],
      ],
      { authority: [{ column: 'Name', scheme: 'name' }] },
    );
    expect(faults).toMatchObject([
      { code: 'ROW_AUTHORITY_UNKNOWN', place: { cell: 'A4' } },
      { code: 'CELL_NOT_A_NUMBER', place: { cell: 'B2' }, others: 1 },
    ]);
    expect(faults[0]?.remedy).toMatch(/^Say what "\[note 3\]" behind it means with "footnotes"/);
    expect(faults[1]?.remedy).toMatch(/^If "\(r\)" is the sign of a footnote/);
  });

  it('in a text that is not declared are a fault', () => {
    expect(read(rows, declared({ Y: null })).faults).toMatchObject([
      { code: 'CELL_MARK_UNKNOWN', place: { cell: 'B2' }, found: '"N"', expected: 'one of "Y"' },
    ]);
  });
});
