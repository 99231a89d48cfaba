import { csvParseRows } from 'd3-dsv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { csvCell, csvText } from './csv';
import { plantedText, tableOf } from './testing/planted-table';

describe('a cell of CSV', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+44 20', "'+44 20"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    [' =1+1', "' =1+1"],
    ['\t=1+1', "' =1+1"],
    ['\r\n=1+1', "' =1+1"],
    ['＝1+1', "'＝1+1"],
  ])('that a spreadsheet would take for a formula, %j, is text', (text, cell) => {
    expect(csvCell(text)).toBe(cell);
  });

  it.each([
    [-2.5, '-2.5'],
    [-0, '0'],
    [0, '0'],
    [0.1 + 0.2, '0.30000000000000004'],
    [5e-7, '0.0000005'],
    [1e21, '1000000000000000000000'],
  ])('that is the number %d stays one', (value, cell) => {
    expect(csvCell(value)).toBe(cell);
  });

  it.each([
    ['Bristol, City of', '"Bristol, City of"'],
    ['the “new” one', 'the “new” one'],
    ['the "new" one', '"the ""new"" one"'],
    ['one\ntwo\r\nthree', 'one two three'],
    ['one\u2028two', 'one two'],
    ['St Helens', 'St Helens'],
    ['−2.5%', '−2.5%'],
    [null, ''],
  ])('that is %j is written so that it stands on one line', (cell, written) => {
    expect(csvCell(cell)).toBe(written);
  });
});

describe('a CSV table', () => {
  it('has one line for each row and a cell for each column, whatever the texts hold', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(plantedText), async (texts) => {
        const text = await whole(csvText(tableOf(texts)));
        expect(text.split('\n')).toHaveLength(texts.length + 2);
        const [header, ...rows] = csvParseRows(text);
        expect(header).toEqual(['name', 'note', 'value']);
        for (const [index, cells] of rows.entries()) {
          expect(cells).toHaveLength(3);
          expect(cells[0]).toBe(cells[1]);
          expect(cells[0]).toMatch(/^(?!\s*[=+\-@])[^\n\r\t]*$/);
          expect(cells[0]?.replace(/^'/, '')).toBe(onOneLine(texts[index] ?? '').replace(/^'/, ''));
          expect(Number(cells[2])).toBe(-index / 3 + 0);
        }
      }),
    );
  });

  it('begins with a byte order mark where one is asked for, and only there', async () => {
    expect(await whole(csvText(tableOf([]), { bom: true }))).toBe('\uFEFFname,note,value\n');
    expect(await whole(csvText(tableOf([])))).toBe('name,note,value\n');
  });
});

function onOneLine(text: string): string {
  return text.replaceAll(/[\p{Zl}\p{Zp}\p{Cc}]+/gu, ' ');
}

async function whole(pieces: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const piece of pieces) text += piece;
  return text;
}
