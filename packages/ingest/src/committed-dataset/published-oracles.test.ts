// What stands in the published files beside our figures: other totals, medians of the publisher, parts of
// a sum. Read by the second reader, so that neither our layouts nor our parser can hide an error.
import { readFileSync } from 'node:fs';

import { catalogue, median, medianAbsoluteDeviation } from '@oflog/metrics-core';
import { csvParse } from 'd3-dsv';
import { describe, expect, it } from 'vitest';

import { findFiles } from '../acquire/find-files';
import { cellsOfReference } from '../second-reader/raw-cell';
import { readAgain } from '../second-reader/read-again';
import { currentRows, figureKey } from './committed-dataset';

const publicationsDir = process.env.PUBLICATIONS_DIR;
const whenPresent = describe.skipIf(publicationsDir === undefined);

async function pathOf(release: string): Promise<string> {
  const releases = catalogue.publications.flatMap((publication) => publication.releases);
  const { file } = releases.find(({ id }) => id === release)!;
  const [path] = (await findFiles(publicationsDir ?? '', [file])).get(file) ?? [];
  return path!;
}

/** Numbers of cells, null where there is none. */
async function numbersIn(
  release: string,
  sheet: string,
  references: readonly string[],
): Promise<(number | null)[]> {
  const found = await readAgain(await pathOf(release), new Map([[sheet, new Set(references)]]));
  return references.map((reference) => {
    const cell = found.get(sheet)?.get(reference);
    return typeof cell === 'number' ? cell : null;
  });
}

/** The row of the file in which an authority's figure stands, by the first of its cells. */
function rowOf(measure: string, authority: string, period: string): string {
  const { cells } = currentRows(measure).get(figureKey(authority, period))!;
  return /![A-Z]+(\d+)/.exec(cells)![1]!;
}

const reserves = 'reserves-share-of-net-revenue-expenditure';

whenPresent('the adult social care file of the Office for Local Government', () => {
  const readRows = async () =>
    csvParse(readFileSync(await pathOf('explorer-adult-social-care.2022-23.2024-10-24'), 'utf8'));

  it.each([
    // With the zeros that stand for no result, as its own medians have them.
    ['ASC2', '2019-20', 151, 0.405, 0.017, 0, 0.468],
    ['ASC5', '2016-17', 152, 76.8, 8.4, 0, 99.6],
    ['ASC1', '2016-17', 151, 7.6, 0.3, 6.8, 8.9],
    ['ASC6', '2015-16', 152, 807.5001158, 287.2308465, 132.1452011, 9259.999753927925],
    ['ASC7', '2022-23', 151, 28.04317139, 4.86605962, 10.18296306, 47.44823474],
  ])('%s %s: n %i, median %f, MAD %f, from %f to %f', async (code, year, n, mid, mad, min, max) => {
    const rows = await readRows();
    const values = rows
      .filter((row) => row.Code === code && row['Financial year'] === year && row.Value !== '')
      .map(({ Value }) => Number(Value));
    expect(values).toHaveLength(n);
    expect(median(values)).toBeCloseTo(mid, 6);
    expect(medianAbsoluteDeviation(values)).toBeCloseTo(mad, 6);
    expect([Math.min(...values), Math.max(...values)]).toEqual([min, max]);
  });

  it('has the medians and distances that our recipe gives: 6,078 of them', async () => {
    const rows = await readRows();
    const groups = Map.groupBy(
      rows.filter(({ Value }) => Value !== ''),
      (row) => `${row.Code ?? ''} ${row['Financial year'] ?? ''}`,
    );
    let distances = 0;
    for (const [group, ofGroup] of groups) {
      const values = ofGroup.map(({ Value }) => Number(Value));
      const middle = median(values)!;
      const mad = medianAbsoluteDeviation(values)!;
      for (const { Value, MEDIAN, MADs_from_median: published } of ofGroup) {
        expect(Math.abs(Number(MEDIAN) - middle), group).toBeLessThan(4.1e-8);
        if (published === undefined || published === '') continue;
        const distance = (Number(Value) - middle) / mad;
        expect(Math.abs(Number(published) - distance), group).toBeLessThan(1e-8);
        distances += 1;
      }
    }
    expect(distances).toBe(6078);
  });
});

whenPresent('the revenue outturn workbooks', () => {
  const bristol = 'E06000023';

  it.each([
    ['2021-22', '2025-05-15', ['DF', 'DG', 'DM', 'DN'], [13, 438], 425],
    ['2022-23', '2024-07-08', ['DB', 'DC', 'DI', 'DJ'], [14, 439], 422],
    ['2023-24', '2024-12-12', ['DB', 'DC', 'DI', 'DJ'], [14, 424], 397],
  ])(
    'of %s: adjusted reserves are the unadjusted less lines 1028 and 1029',
    async (year, published, letters, [first, last], authorities) => {
      const columns = letters.map((letter) =>
        cellsOfReference(`${letter}${first}:${letter}${last}`),
      );
      const release = `revenue-outturn-summary.${year}.${published}`;
      const numbers = await numbersIn(release, `RS_LA_Data_${year}`, columns.flat());
      const rows = columns[0]!.map((_, at) =>
        columns.map((column, index) => numbers[index * column.length + at] ?? null),
      );
      const whole = rows.flatMap((row) => (row.every((cell) => cell !== null) ? [row] : []));
      const differing = whole.filter(([a, b, c, d]) => Math.abs(a! - c! - d! - b!) > 0.5);
      expect(differing).toEqual([]);
      expect(whole.length).toBe(authorities);
    },
  );

  it('of 2021-22: Bristol’s 173,435 less 48,642 and 12,905 are 111,888', async () => {
    const row = rowOf(reserves, bristol, '2021-22');
    const cells = ['DF', 'DM', 'DN', 'DG'].map((column) => `${column}${row}`);
    const release = 'revenue-outturn-summary.2021-22.2025-05-15';
    expect(await numbersIn(release, 'RS_LA_Data_2021-22', cells)).toEqual([
      173_435, 48_642, 12_905, 111_888,
    ]);
  });

  it.each([
    ['2021-22', '2025-05-15', ['DF', 'DG'], [54.1816, 38.7102, 106.5519]],
    ['2022-23', '2024-07-08', ['DB', 'DC'], [35.4663, 30.6423, 186.2788]],
  ])(
    'of %s give other shares unadjusted: Bristol, Kent, Burnley',
    async (year, published, letters, shares) => {
      const rows = [bristol, 'E10000016', 'E07000117'].map((authority) => ({
        figure: currentRows(reserves).get(figureKey(authority, year))!,
        cells: letters.map((letter) => `${letter}${rowOf(reserves, authority, year)}`),
      }));
      const numbers = await numbersIn(
        `revenue-outturn-summary.${year}.${published}`,
        `RS_LA_Data_${year}`,
        rows.flatMap(({ cells }) => cells),
      );
      for (const [at, { figure }] of rows.entries()) {
        const [unadjusted, adjusted] = numbers.slice(2 * at, 2 * at + 2);
        const total = figure.numerator! - adjusted! + unadjusted!;
        expect((100 * total) / figure.denominator!).toBeCloseTo(shares[at]!, 4);
      }
    },
  );

  it('of 2015-16 have Bristol’s earmarked and unallocated reserves exchanged; the sum is right', async () => {
    const row = rowOf(reserves, bristol, '2015-16');
    const cells = ['BS', 'BT', 'BW', 'BX'].map((column) => `${column}${row}`);
    const release = 'revenue-outturn-summary.2015-16.2017-11-15';
    expect(await numbersIn(release, 'RS LA Data 2015-16', cells)).toEqual([
      20_000, 78_703, 20_000, 87_311,
    ]);
    expect(currentRows(reserves).get(figureKey(bristol, '2015-16'))?.numerator).toBe(107_311);

    const next = rowOf(reserves, bristol, '2016-17');
    expect(
      await numbersIn('revenue-outturn-summary.2016-17.2017-11-16', 'RS LA Data 2016-17', [
        `BT${next}`,
        `BU${next}`,
      ]),
    ).toEqual([87_311, 20_000]);
  });
});

whenPresent('totals and parts', () => {
  it('the council tax of Burnley’s area is the sum of what each body asks for', async () => {
    const row = rowOf('band-d-council-tax-area-total', 'E07000117', '2023-24');
    const cells = ['Z', 'AH', 'AI', 'AJ', 'AL'].map((column) => `${column}${row}`);
    const release = 'council-tax-requirement.2023-24.2023-03-23';
    const parts = await numbersIn(release, 'Data_Billing', cells);
    expect(parts).toEqual([335.37, 1574.71, 251.45, 82.27, 2243.8]);
    expect(parts.slice(0, -1).reduce((sum, part) => sum! + part!)).toBeCloseTo(2243.8, 10);
  });

  it('authorities of the United Kingdom, and of England, had borrowed £126,848,813 and £105,012,205 thousand', async () => {
    const release = 'borrowing-live-tables.2019-20-q4.2020-06-17';
    const rows = ['D5:X5', 'D6:X6'].map(cellsOfReference);
    const numbers = await numbersIn(release, 'LA Borrowing 19-20 Q4', rows.flat());
    const sums = [numbers.slice(0, 21), numbers.slice(21)].map((row) =>
      row.reduce((sum, part) => sum! + part!, 0),
    );
    expect(sums).toEqual([126_848_813, 105_012_205]);
  });

  it('the England figure of short-term support is of all people, 116,113 of 155,018', async () => {
    const { cells } = currentRows('short-term-support-outcome').get(
      figureKey('E10000016', '2020-21'),
    )!;
    const release = 'adult-social-care-outcomes-framework.2020-21.2022-03-30';
    expect(cells).toContain(`${release}!in!`);
    const column = (letter: string) => cellsOfReference(`${letter}2:${letter}48971`);
    const found = await readAgain(
      await pathOf(release),
      new Map([['in', new Set(['C', 'E', 'F', 'G', 'H'].flatMap(column))]]),
    );
    const text = (letter: string, row: number) => {
      const cell = found.get('in')?.get(`${letter}${row}`) ?? '';
      return String(cell);
    };
    const rows = Array.from({ length: 48_970 }, (_, at) => at + 2).filter(
      (row) =>
        text('C', row) === 'England' && text('E', row) === '2D' && text('F', row) === 'Total',
    );
    const stated = Object.fromEntries(rows.map((row) => [text('G', row), Number(text('H', row))]));
    expect(stated).toMatchObject({ Numerator: 116_113, Denominator: 155_018, Outcome: 74.9 });
  });
});
