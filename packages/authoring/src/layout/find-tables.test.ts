import type { AuthorityRow } from '@oflog/ingest';
import { describe, expect, it } from 'vitest';

import { authorityTexts } from './authority-texts';
import { describeSheets } from './describe-file';
import { draftsOf, mainSheets } from './drafts-of-file';
import type { Row } from './cells';
import { findTables } from './find-tables';
import { sixCouncils } from '../testing/six-councils';

const texts = authorityTexts(sixCouncils);

/** Rows of the six councils: what stands before and after each name is the caller's. */
const councilRows = (rowOf: (code: string, name: string, index: number) => Row): Row[] =>
  sixCouncils.map(({ code, name }, index) => rowOf(code, name, index));

function draftOf(file: string, sheets: Record<string, Row[]>) {
  const workbook = {
    file,
    format: file.endsWith('.csv') ? ('csv' as const) : ('xlsx' as const),
    sheetNames: Object.keys(sheets),
    grids: new Map(Object.entries(sheets).map(([sheet, rows]) => [sheet, { sheet, rows }])),
  };
  const described = {
    file,
    format: workbook.format,
    sha256: '0'.repeat(64),
    sheets: describeSheets(workbook, texts),
  };
  return draftsOf(described, mainSheets(described.sheets), []);
}

describe('header rows', () => {
  it('are two where the lower one repeats under groups', () => {
    const [table] = findTables(
      [
        ['Allotments, 2022-23'],
        [],
        [null, null, 'Plots let', null, 'Plots vacant', null],
        ['Code', 'Council', 'Number', 'Hectares', 'Number', 'Hectares'],
        ...councilRows((code, name, i) => [code, name, 100 + i, 2, 10 + i, 1]),
      ],
      texts,
    );
    expect(table).toMatchObject({ headerRows: [3, 4], firstRow: 5, lastRow: 10, authorities: 6 });
    expect(table?.header[5]?.path).toEqual(['Plots vacant', 'Hectares']);
  });

  it('are one where a title stands above, and totals between header and data', () => {
    const [table] = findTables(
      [
        ['Visits to libraries'],
        ['Code', 'Council', 'Visits', 'Loans'],
        ['E92000001', 'England', 2100, 1200],
        ...councilRows((code, name, i) => [code, name, 300 + i, 200]),
      ],
      texts,
    );
    expect(table).toMatchObject({ headerRows: [2], firstRow: 4 });
    expect(table?.otherRows).toEqual([{ row: 3, code: 'E92000001', text: 'England' }]);
  });

  it('may hold numbers that count on, such as ages', () => {
    const [table] = findTables(
      [
        ['Area code', 'Name', 0, 1, 2, '3+'],
        ['E92000001', 'ENGLAND', 11, 12, 13, 14],
        ...councilRows((code, name, i) => [code, name, i, 7, 8, 9]),
      ],
      texts,
    );
    expect(table?.headerRows).toEqual([1]);
  });
});

describe('the tables of a sheet', () => {
  it('are two where a second header stands further down', () => {
    const tables = findTables(
      [
        ['Code', 'Council', 'Visits in person', 'Visits online'],
        ...councilRows((code, name, i) => [code, name, 300 + i, 200]),
        [],
        ['Code', 'Council', 'Loans of books', 'Loans of films'],
        ...councilRows((code, name, i) => [code, name, 90 + i, 20]),
      ],
      texts,
    );
    expect(
      tables.map(({ headerRows, firstRow, lastRow }) => [headerRows, firstRow, lastRow]),
    ).toEqual([
      [[1], 2, 7],
      [[9], 10, 15],
    ]);
  });

  it('are two where the second has fewer columns, and each ends before its notes', () => {
    const { tables } = draftOf('beds.xlsx', {
      A1: [
        [
          'Council',
          'Beds let 2021-22',
          'Beds let 2022-23',
          'Beds free 2021-22',
          'Beds free 2022-23',
        ],
        ...councilRows((_code, name, i) => [name, 300 + i, 310, '[low]', 7]),
        ['Notes:'],
        ['Table 2: people asked'],
        ['Area', 'Asked in 2021-22', 'Asked in 2022-23'],
        ...councilRows((_code, name, i) => [name, 90 + i, 20]),
        ['Source: a survey'],
      ],
    });
    expect(tables.map(({ table }) => [table.headerRows, table.until])).toEqual([
      [[1], { column: 'Council', in: ['Notes:'] }],
      [[10], { column: 'Area', in: ['Source: a survey'] }],
    ]);
  });

  it('are none where no column names five authorities', () => {
    const rows = [['Council', 'Visits'], ...councilRows((_, name) => [name, 1]).slice(0, 4)];
    expect(findTables(rows, texts)).toEqual([]);
  });

  it('name authorities by code where there is one, and by name where there is none', () => {
    const byCode = findTables(
      [['Name', 'Code', 'Visits'], ...councilRows((code, name) => [name, code, 5])],
      texts,
    );
    expect(byCode[0]?.authority).toMatchObject([{ index: 1, scheme: 'gss', authorities: 6 }]);
    expect(byCode[0]?.alsoAuthority).toMatchObject([{ index: 0, scheme: 'name' }]);
    const byName = findTables(
      [['Area', 'Visits'], ...councilRows((_, name) => [name.toUpperCase(), 5])],
      texts,
    );
    expect(byName[0]?.authority).toMatchObject([{ index: 0, scheme: 'name', authorities: 6 }]);
  });
});

describe('the draft', () => {
  it('puts years side by side under one name, and says what markers and blanks could mean', () => {
    const draft = draftOf('libraries.csv', {
      '': [
        ['Code', 'Council', 'Visits 2021-22', 'Visits 2022-23', 'Open on Sundays 2022-23 (%)'],
        ...councilRows((code, name, i) => [
          code,
          name,
          String(100 + i),
          i === 2 ? '[c]' : '1,200',
          i === 3 ? null : '0.25',
        ]),
      ],
    });
    expect(draft.tables[0]?.columns.map(({ name }) => name)).toEqual(['visits', 'openOnSundays']);
    expect(draft.tables[0]?.table).toEqual({
      headerRows: [1],
      authority: [{ column: 'Code', scheme: 'gss' }],
      period: { inColumns: true },
      missing: { '[c]': 'suppressed' },
      emptyCell: 'not-available',
      thousands: ',',
      columns: {
        visits: { byPeriod: { '2021-22': 'Visits 2021-22', '2022-23': 'Visits 2022-23' } },
        openOnSundays: {
          byPeriod: { '2022-23': { cell: 'Open on Sundays 2022-23 (%)', power: 2 } },
        },
      },
    });
    expect(draft.tables[0]?.periods).toEqual(['2021-22', '2022-23']);
    expect(draft.toDecide.join('\n')).toContain('What "[c]" means');
  });

  it('keeps authorities by their codes and takes England out as a total', () => {
    const { tables } = draftOf('libraries-2022-23.xlsx', {
      Table: [
        ['Code', 'Council', 'Visits'],
        ...councilRows((code, name, i) => [code, name, 100 + i]),
        ['E92000001', 'England', 615],
        ['Notes', 'Counted at the door'],
      ],
    });
    expect(tables[0]?.table).toMatchObject({
      sheet: 'Table',
      keep: [{ column: 'Code', pattern: '^E08' }],
      totals: [{ area: 'E92000001', where: [{ column: 'Code', in: ['E92000001'] }] }],
    });
    expect(tables[0]?.periods).toEqual(['2022-23']);
  });

  it('ends a table of names before its notes, and drops what stands between the councils', () => {
    const [first, ...others] = councilRows((_, name, i) => [name, 100 + i]);
    const { tables } = draftOf('libraries.xlsx', {
      '2022': [
        ['Council', 'Visits'],
        first ?? [],
        ['All of the county', 300],
        ...others,
        ['England', 615],
        ['Source: counted at the door'],
      ],
    });
    expect(tables[0]?.table).toMatchObject({
      drop: [{ column: 'Council', in: ['All of the county'] }],
      totals: [{ area: 'E92000001', where: [{ column: 'Council', in: ['England'] }] }],
      until: { column: 'Council', in: ['Source: counted at the door'] },
    });
  });

  it('reads the period of each row where a column names it', () => {
    const { tables } = draftOf('libraries.csv', {
      '': [
        ['Year', 'Code', 'Visits'],
        ...councilRows((code) => ['2021/22', code, '5']),
        ...councilRows((code) => ['2022/23', code, '6']),
      ],
    });
    expect(tables[0]).toMatchObject({
      periods: ['2021-22', '2022-23'],
      table: { period: { column: 'Year' } },
      columns: [{ name: 'visits' }],
    });
  });

  it('says of a long table with several columns of classes that each authority has several rows', () => {
    const { toDecide } = draftOf('libraries.csv', {
      '': [
        ['Code', 'Measure', 'Age', 'Number'],
        ...councilRows((code) => [code, 'Visits', 'Children', '5']),
        ...councilRows((code) => [code, 'Loans', 'Adults', '6']),
      ],
    });
    expect(toDecide.join('\n')).toContain(
      'Each authority has about 2 rows: say which with "keep", or with "where" of each column, by "Measure" ("Loans", "Visits") or "Age" ("Adults", "Children").',
    );
  });
});

describe('footnote signs', () => {
  it('are drafted as such behind names and figures, and hide neither', () => {
    const { tables } = draftOf('parks-2022-23.csv', {
      '': [
        ['Council', 'Visits'],
        ...councilRows((_code, name, i) => [
          name === 'Bury' ? 'Bury [note 3]' : name,
          name === 'Oldham' ? '5,620 (r)' : 300 + i,
        ]),
      ],
    });
    expect(tables[0]?.table).toMatchObject({
      footnotes: { '(r)': 'revised', '[note 3]': null },
      thousands: ',',
    });
    expect(tables[0]?.table).not.toHaveProperty('drop.0');
    expect(tables[0]?.toDecide).toContain(
      'Which mark "(r)" behind figures and names puts on them: the draft says revised.',
    );
  });
});

describe('a table whose merged cells name an authority once for several rows', () => {
  const sheet = [
    ['Council', 'Kind', 'Year ending March 2024', null, 'Code'],
    [null, null, 'Decisions', 'In time', null],
    ['England', 'Major', 50, '70.5%', 'E92000001'],
    [null, 'All kinds', 90, '71.5%', null],
    ...councilRows((code, name, i) => [name, 'Major', i, '80%', code]).flatMap((row) => [
      row,
      [null, 'All kinds', 20, '75.0%'],
    ]),
    [],
    ['Source: returns'],
  ];

  it('is filled down, and read by the rows of all classes', () => {
    const { tables, toDecide } = draftOf('planning.xlsx', { P1: sheet });
    const where = [{ column: 'Kind', in: ['All kinds'] }];
    expect(tables[0]?.periods).toEqual(['2023-24']);
    expect(tables[0]?.table).toMatchObject({
      headerRows: [1, 2],
      fillDown: ['Code'],
      totals: [{ area: 'E92000001' }],
      columns: {
        decisions: { cell: 'Decisions', where },
        inTime: { cell: 'In time', where },
      },
    });
    expect(tables[0]?.columns.map(({ unitFrom }) => unitFrom)).toEqual(['count', 'percentage']);
    expect(toDecide.join('\n')).toContain('the draft reads those of "All kinds"');
  });

  it('is not seen where each row names its own', () => {
    const { tables } = draftOf('planning.csv', {
      '': [['Code', 'Loans 2022'], ...councilRows((code, _name, i) => [code, i])],
    });
    expect(tables[0]?.table).toMatchObject({ fillDown: undefined });
  });
});

describe('rows that are no council’s', () => {
  const named = (code: string, name: string, type: AuthorityRow['type'], region: string) =>
    sixCouncils.slice(0, 1).map((row) => ({ ...row, code, name, type, region, eCodes: [] }));
  const [county, combined] = ['E10000099', 'E47000099'];
  const register = authorityTexts([
    ...sixCouncils.map((row) => ({ ...row, upperTier: county })),
    ...named(county, 'Northshire', 'county', 'North West'),
    ...named(combined, 'North West', 'combined-authority', 'North West'),
    ...named('E06000099', 'Kingsport', 'unitary', 'East'),
    ...named('E06000098', 'Sandham', 'unitary', 'South'),
  ]);
  const find = (rows: Row[]) => findTables([['Area', 'Visits', 'Loans'], ...rows], register)[0];
  const rows = councilRows((_code, name, i) => [name, 100 + i, i === 2 ? '[c]' : 10]);

  it('are totals of counties where they add up to their districts', () => {
    const found = find([['Northshire', 615, 70], ...rows]);
    expect(found?.countyTotals).toEqual([{ row: 2, code: 'Northshire', text: 'Northshire' }]);
    expect(found?.codes).not.toContain(county);
    expect(find([['Northshire', 777, 70], ...rows])?.countyTotals).toEqual([]);
  });

  it('are regions, even where a combined authority is called so, if other regions stand there', () => {
    const regions = [
      ['East', 9, 9],
      ['South', 9, 9],
    ];
    expect(find([['North West', 615, 9], ...regions, ...rows])?.codes).not.toContain(combined);
    expect(find([['North West', 615, 9], ...rows])?.codes).toContain(combined);
  });

  it('are councils under another form of their names, which the draft remaps', () => {
    const found = find([...rows, ['City of Kingsport Council', 4, 5], ['Kingsporton', 4, 5]]);
    expect(found?.otherRows.map(({ nearly }) => nearly?.code)).toEqual(['E06000099', undefined]);
  });
});

describe('a file of several kinds of periods', () => {
  it('is drafted in the kind of most, and what to do with the others is left to decide', () => {
    const { toDecide } = draftOf('beds.xlsx', {
      A: [
        ['Code', 'Let 2021-22', 'Let 2022-23', 'Free at 31 March 2022', 'Free at 31 March 2023'],
        ...councilRows((code) => [code, 1, 2, 3, 4]),
      ],
      B: [['Code', 'Autumn 2022'], ...councilRows((code) => [code, 5])],
    });
    expect(toDecide[0]).toBe(
      'The file has periods that are no financial years (2022), and a publication has one kind: write them as such, or declare their columns as a publication of their own.',
    );
  });
});

describe('a long table', () => {
  it('has a column for each measure, a share as a percentage, whatever the sign of its unit', () => {
    const { tables } = draftOf('lamps.csv', {
      '': [
        ['Code', 'Time period', 'Measure', 'Value'],
        ...['FY 2021/22', 'FY 2022/23'].flatMap((year) =>
          councilRows((code) => [code, year, 'Lamps', '5,123']).concat(
            councilRows((code) => [code, year, 'LED share', '0.61']),
            councilRows((code, _name, i) => [code, year, 'Cost (£)', `£2,63${i}`]),
          ),
        ),
      ],
    });
    const where = (text: string) => [{ column: 'Measure', in: [text] }];
    expect(tables[0]?.periods).toEqual(['2021-22', '2022-23']);
    expect(tables[0]?.table).toMatchObject({
      period: { column: 'Time period' },
      thousands: ',',
      columns: {
        cost: { cell: 'Value', where: where('Cost (£)') },
        ledShare: { cell: 'Value', where: where('LED share'), power: 2 },
        lamps: { cell: 'Value', where: where('Lamps') },
      },
    });
  });
});

describe('a column without a period among columns that have one', () => {
  it('is drafted as of the latest, and left to decide', () => {
    const { tables } = draftOf('roads.csv', {
      '': [
        ['Code', 'Length (km)', 'Spend 2021-22', 'Spend 2022-23'],
        ...councilRows((code, _name, i) => [code, 400 + i, 20 + i, 30 + i]),
      ],
    });
    expect(tables[0]?.table.columns).toMatchObject({
      length: { byPeriod: { '2022-23': 'Length (km)' } },
    });
    expect(tables[0]?.toDecide).toContain(
      'Which period "Length (km)" is of: the draft says 2022-23.',
    );
  });
});
