import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { utils } from '@e965/xlsx';

import { readSheet, readWorkbook } from '../../../tests/read-tables';
import { plantedText, tableOf } from '../testing/planted-table';
import { zipped, type ZipEntry } from '../zip';
import { inSheets } from './in-sheets';
import { packageParts, sheetPath } from './package-parts';
import { sheetXml } from './sheet';

/** A workbook of one sheet. */
async function written(texts: readonly string[]): Promise<Buffer> {
  const { columns, rows } = tableOf(texts);
  const cells = async function* () {
    for await (const row of rows) yield columns.map((column) => column.read(row));
  };
  const sheet = { header: columns.map(({ name }) => name), rows: cells() };
  const entries: ZipEntry[] = [
    { name: sheetPath(0), contents: sheetXml(sheet) },
    ...packageParts(['Data & more']),
  ];
  return Buffer.concat((await zipped(entries).toArray()) as Buffer[]);
}

/** The reader takes carriage returns before a line feed for a part of one line end. */
const lineEnds = (text: string) => text.replaceAll(/\r+\n/g, '\n');

describe('a sheet of a workbook', () => {
  it('holds texts as they were, none of them a formula, and numbers as numbers', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(plantedText), async (texts) => {
        const workbook = readWorkbook(await written(texts));
        expect(workbook.SheetNames).toEqual(['Data & more']);
        const rows = readSheet(workbook, 'Data & more');
        expect(rows.map(({ name }) => lineEnds(String(name ?? '')))).toEqual(texts.map(lineEnds));
        expect(rows.map(({ value }) => value)).toEqual(texts.map((_, index) => -index / 3 + 0));
        expect(utils.sheet_to_formulae(workbook.Sheets['Data & more']!).join('\n')).not.toMatch(
          /^[A-Z]+\d+=[^']/,
        );
      }),
      { numRuns: 50 },
    );
  });

  it('cuts a text that no cell can hold', async () => {
    const [row] = readSheet(readWorkbook(await written(['a'.repeat(40_000)])), 'Data & more');
    expect(String(row?.name)).toHaveLength(32_767);
    expect(String(row?.name)).toMatch(/a…$/);
  });
});

describe('rows over several sheets', () => {
  it.each([
    [0, [0]],
    [3, [3]],
    [4, [3, 1]],
    [6, [3, 3]],
    [7, [3, 3, 1]],
  ])('%i of them, three to a sheet, make sheets of %j', async (count, sizes) => {
    const source = async function* () {
      for (let row = 0; row < count; row += 1) yield row;
    };
    const found: number[][] = [];
    for await (const sheet of inSheets(source(), 3)) {
      const rows: number[] = [];
      for await (const row of sheet) rows.push(row);
      found.push(rows);
    }
    expect(found.map(({ length }) => length)).toEqual(sizes);
    expect(found.flat()).toEqual(Array.from({ length: count }, (_, row) => row));
  });
});
